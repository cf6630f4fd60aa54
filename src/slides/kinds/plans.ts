import { type ThemePeriod, themePeriods } from '../../insight/theme-times.ts';
import { dateDuring, NO } from '../../records/time-columns.ts';
import type { ChartBlock, Line } from '../content.ts';
import { line, saidLine } from '../lines.ts';
import { doorOf, doorToRows } from '../said/doors.ts';
import { textOf } from '../said/names.ts';
import { titleOf } from '../said/titles.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

function categoryOf({ period, from, to }: ThemePeriod, here: Here): Line {
  const { subject, register, lang, words } = here;
  const { date, dates } = register.time;
  const rows = subject.rows.filter((row) => dateDuring(dates, date[row] ?? 0, from, to) !== NO);
  if (!period) {
    const [first] = register.dashboard.periods;
    const href = doorToRows(rows, register);
    return line('before', words.slides.plans.before(first?.fromYear ?? 0), {
      twin: true,
      ...(href && { href }),
    });
  }
  const href = rows.length > 0 ? doorOf(subject, { period: period.id }) : undefined;
  return saidLine(period.id, period.name, lang, { twin: true, ...(href && { href }) });
}

/** The period with most visits for certain, when no other may have as many. */
function titles(periods: readonly ThemePeriod[], here: Here): readonly string[] {
  const say = here.words.slides.plans;
  const of = here.subject.rows.length;
  const held = periods.filter(({ on }) => on.certain + on.possible > 0);
  const even = say.even(of, held.length);
  const [first] = held.toSorted((a, b) => b.on.certain - a.on.certain);
  const rival = Math.max(0, ...held.filter((p) => p !== first).map(({ on }) => on.certain + on.possible));
  if (!first?.period || first.on.certain <= rival) return [even];
  const { certain, possible } = first.on;
  return [say.peak(textOf(first.period.name, here), certain, possible > 0, of), even];
}

/** Visits by planning period. */
export const plans: Kind = {
  id: 'plans',
  for: ['partner', 'theme', 'visits'],
  content(here: Here) {
    const { subject, register, words } = here;
    if (subject.rows.length === 0 || register.dashboard.periods.length === 0) return undefined;
    const periods = themePeriods(register, subject.rows).filter(
      ({ period, progress, on }) => progress !== 'ahead' && (period || on.certain + on.possible > 0),
    );
    const say = words.slides.plans;
    const possible = periods.some(({ on }) => on.possible > 0);
    const chart: ChartBlock = {
      form: 'chart',
      as: 'columns',
      categories: periods.map((period) => categoryOf(period, here)),
      series: [
        { name: line('certain', say.certain), colour: 'ink', values: periods.map(({ on }) => on.certain) },
        ...(possible
          ? [
              {
                name: line('possible', say.possible),
                colour: 't-ash' as const,
                values: periods.map(({ on }) => on.possible),
              },
            ]
          : []),
      ],
      unit: line('unit', say.unit),
    };
    return {
      title: titleOf(here, titles(periods, here)),
      blocks: [chart],
      notes: [],
      source: sourceLineOf(here),
      href: doorOf(subject),
    };
  },
};
