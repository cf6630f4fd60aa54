import { rankingFinding, themeCounts } from '../../insight/theme-counts.ts';
import { themesOf } from '../../insight/theme-use.ts';
import type { ChartBlock, Content } from '../content.ts';
import { line, saidLine } from '../lines.ts';
import { doorOf, doorToRows } from '../said/doors.ts';
import { notesOf } from '../said/doubts.ts';
import { inRun, textOf } from '../said/names.ts';
import { planOf } from '../said/plans.ts';
import { ledBy, seatedPartners } from '../said/seats.ts';
import { themeTable } from '../said/theme-table.ts';
import { otherRows } from '../said/themes-shared.ts';
import { titleOf } from '../said/titles.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** Bars on a slide. */
const BARS = 6;

/** What was spoken of with a partner or at a visit, in which plan, and who else is at it. */
function ofPartner(here: Here): Content | undefined {
  const { subject, register, words } = here;
  if (subject.kind !== 'partner' && subject.kind !== 'visit') return undefined;
  const { visits } = subject;
  const themes = subject.kind === 'partner' ? subject.relationship.themes : themesOf(register, visits);
  const [first] = visits;
  if (!first || themes.length === 0) return undefined;
  const own = subject.kind === 'partner' ? subject.partner : undefined;
  const [main] = ledBy(seatedPartners(first, register), own);
  const name = own ?? main;
  const shared = themes.filter(({ theme }) => otherRows(theme, visits, register).length > 0).length;
  return {
    title: titleOf(here, [
      words.slides.themes.title(name ? inRun(name, here) : '', shared, themes.length),
      words.slides.themes.count(themes.length, visits.length),
    ]),
    blocks: [themeTable(themes, visits, here)],
    notes: notesOf(
      visits.length === 1 || planOf(visits, here) ? [words.slides.notes.terms] : [],
      shared > 0 ? [words.slides.notes.notAsked] : [],
    ),
    source: sourceLineOf(here),
    href: doorOf(subject),
  };
}

type Counts = ReturnType<typeof themeCounts>;

function rankingTitle(counts: Counts, here: Here): readonly string[] {
  const { subject, words } = here;
  const say = words.slides.themes;
  const found = rankingFinding(counts, subject.rows.length);
  const raised = counts.filter(({ rows }) => rows.length > 0).length;
  const plain = say.count(raised, subject.rows.length);
  const nameOf = ({ theme }: Counts[number]) => textOf(theme.name, here);
  if (found.kind === 'lead') return [say.most(nameOf(found.first), found.first.rows.length, found.of), plain];
  if (found.kind === 'tie' && found.themes.length < 4)
    return [say.tie(found.themes.map(nameOf), found.themes[0]?.rows.length ?? 0), plain];
  return [plain];
}

/** What some visits were about, most visits first. */
function ofMany(here: Here): Content | undefined {
  const { subject, register, words, lang } = here;
  const counts = themeCounts(register, subject.rows);
  const raised = counts.filter(({ rows }) => rows.length > 0);
  if (raised.length === 0) return undefined;
  const shown = raised.slice(0, BARS);
  const chart: ChartBlock = {
    form: 'chart',
    as: 'bars',
    categories: shown.map(({ theme, rows }) => {
      const href = doorOf(subject, { theme: theme.id }) ?? doorToRows(rows, register);
      return saidLine(theme.id, theme.name, lang, { twin: true, ...(href && { href }) });
    }),
    series: [
      {
        name: line('visits', words.slides.themes.unit),
        colour: 'ink',
        values: shown.map(({ rows }) => rows.length),
      },
    ],
    unit: line('unit', words.slides.themes.unit),
    ...(raised.length > shown.length && {
      more: line('more', words.slides.some(shown.length, raised.length, 'themes'), { fixed: true }),
    }),
  };
  return {
    title: titleOf(here, rankingTitle(counts, here)),
    blocks: [chart],
    notes: [],
    source: sourceLineOf(here),
    href: doorOf(subject),
  };
}

/** Themes: with a partner against the plans and other partners; of many visits by how often. */
export const themes: Kind = {
  id: 'themes',
  for: ['partner', 'visit', 'visits'],
  content: (here: Here) => (here.subject.kind === 'visits' ? ofMany(here) : ofPartner(here)),
};
