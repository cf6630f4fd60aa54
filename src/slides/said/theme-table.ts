import { themePeriods } from '../../insight/theme-times.ts';
import type { ThemeUse } from '../../insight/theme-use.ts';
import { paths } from '../../query/paths.ts';
import { yearOf } from '../../records/day.ts';
import { say } from '../../records/text.ts';
import type { Visit } from '../../records/visit.ts';
import type { Column, Line, TableBlock } from '../content.ts';
import type { Here } from '../kinds/kind.ts';
import { line, saidLine } from '../lines.ts';
import { doorOf, doorTo, doorToRows, rowsAscending } from './doors.ts';
import { shortOf } from './names.ts';
import { planOf, planText } from './plans.ts';
import { otherRows, othersOn } from './themes-shared.ts';

/** Rows of a table. */
export const ROWS = 4;

/** Words of the sources, and partners, that a cell has room for. */
const TERMS = 3;
const COMPANIONS = 3;
/** Characters of a cell. */
const CELL = 64;

type Cell = Line | undefined;

/** The words of the source, as many as a cell has room for. */
function raisedCell({ theme, visits }: ThemeUse, { lang }: Here): Cell {
  const mentions = visits.flatMap((visit) => visit.themes.filter((mention) => mention.theme === theme.id));
  const terms = [...new Set(mentions.flatMap(({ evidence }) => evidence.flatMap((e) => e.terms)))];
  const shown: string[] = [];
  for (const term of terms.slice(0, TERMS))
    if (shown.length === 0 || [...shown, term].join(', ').length <= CELL) shown.push(term);
  const [first] = shown;
  if (first === undefined) return undefined;
  return {
    ...saidLine(`${theme.id}.raised`, first, lang),
    // Words of a source keep the comma of its language.
    text: shown.join(say(first, lang).lang === 'zh' ? '、' : ', '),
  };
}

/** In which planning periods it came up, and how often for certain. */
function periodsCell({ theme, visits }: ThemeUse, { register, words }: Here): Cell {
  const say = words.slides.themes;
  const parts = themePeriods(register, rowsAscending(register, visits))
    .filter(({ on }) => on.certain + on.possible > 0)
    .map(({ period, to, on }) =>
      say.inPeriod(
        period
          ? words.dates.years(period.fromYear, period.toYear)
          : words.slides.plans.before(yearOf(to) + 1),
        on.certain,
        on.certain + on.possible,
      ),
    );
  return line(`${theme.id}.periods`, parts.join(say.lines), { fixed: true });
}

function togetherCell({ theme, visits }: ThemeUse, { subject, words }: Here): Cell {
  const href = doorOf(subject, { theme: theme.id }) ?? doorTo(visits);
  return line(`${theme.id}.together`, words.slides.figure(visits.length), {
    fixed: true,
    ...(href && { href }),
  });
}

function othersCell({ theme }: ThemeUse, own: readonly Visit[], { register, words }: Here): Cell {
  const rows = otherRows(theme, own, register);
  const href = doorToRows(rows, register);
  return line(`${theme.id}.others`, words.slides.figure(rows.length), { fixed: true, ...(href && { href }) });
}

function bringCell({ theme }: ThemeUse, own: readonly Visit[], here: Here): Cell {
  const others = othersOn(theme, own, here).slice(0, COMPANIONS);
  if (others.length === 0) return undefined;
  const names = others.map(({ partner }) => shortOf(partner, here));
  return line(`${theme.id}.bring`, names.join(here.words.slides.themes.terms), {
    href: paths.theme(theme.id),
  });
}

type Middle = 'raised' | 'together' | 'periods';

const shares: Readonly<Record<Middle, number>> = { raised: 32, together: 12, periods: 26 };

function columnsOf(middle: readonly Middle[], { words }: Here): readonly Column[] {
  const say = words.slides.themes;
  const column = (id: string, head: string, as: Column['as'], share: number): Column => ({
    head: line(id, head),
    as,
    share,
  });
  return [
    column('theme', say.theme, 'title', 27),
    ...middle.map((id) => column(id, say[id], id === 'together' ? 'figure' : 'text', shares[id])),
    column('others', say.others, 'figure', 12),
    column('bring', say.bring, 'text', 28),
  ];
}

/**
 * Themes as a table: what was raised or in which planning periods, how often, our other visits on it, and who could be
 * brought in. Where all was in one period, that is said under the table.
 */
export function themeTable(themes: readonly ThemeUse[], own: readonly Visit[], here: Here): TableBlock {
  const { lang, words, subject } = here;
  const plan = planOf(own, here);
  const several: readonly Middle[] = plan ? ['raised', 'together'] : ['together', 'periods'];
  const middle: readonly Middle[] = own.length > 1 ? several : ['raised'];
  const cellOf = { raised: raisedCell, together: togetherCell, periods: periodsCell };
  const shown = themes.slice(0, ROWS);
  const some = words.slides.some(shown.length, themes.length, 'themes');
  const more = [...(themes.length > shown.length ? [some] : []), ...(plan ? [planText(plan, here)] : [])];
  const href = subject.kind === 'partner' ? paths.partner(subject.partner.id) : doorTo(own);
  return {
    form: 'table',
    columns: columnsOf(middle, here),
    rows: shown.map((use) => ({
      id: use.theme.id,
      cells: [
        saidLine(use.theme.id, use.theme.name, lang, { twin: true, href: paths.theme(use.theme.id) }),
        ...middle.map((id) => cellOf[id](use, here)),
        othersCell(use, own, here),
        bringCell(use, own, here),
      ],
    })),
    ...(more.length > 0 && {
      more: line('more', more.join(words.slides.themes.lines), { fixed: true, ...(href && { href }) }),
    }),
  };
}
