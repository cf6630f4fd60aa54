import { dateCounts } from '../../insight/date-counts.ts';
import { peakFinding } from '../../insight/theme-peak.ts';
import { type YearCount, yearCountsOfDates } from '../../insight/year-counts.ts';
import { yearOf } from '../../records/day.ts';
import { directionNumber } from '../../records/time-columns.ts';
import { directions } from '../../records/visit.ts';
import type { ChartBlock } from '../content.ts';
import { line } from '../lines.ts';
import { doorOf } from '../said/doors.ts';
import { titleOf } from '../said/titles.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** Columns that a slide has room for; the latest stay. */
const YEARS = 16;

const colours = { inbound: 'in', outbound: 'out', joint: 'else' } as const;

function countsOf({ register }: Here, rows: Uint32Array, from: number, to: number): readonly YearCount[] {
  const { dates } = register.time;
  return yearCountsOfDates(dates, dateCounts(register.time, rows), from, to);
}

/** The year with most visits, when it is beyond doubt; else from when to when. */
function titleText(counts: readonly YearCount[], from: number, to: number, here: Here): string {
  const { subject, words } = here;
  const of = subject.rows.length;
  const say = words.slides;
  const found = peakFinding(counts, of);
  const [year] = 'years' in found && Array.isArray(found.years) ? found.years : [];
  if (found.kind === 'only' || found.kind === 'once') return say.years.only(of, found.year);
  if (found.kind === 'peak' && found.years.length === 1 && !found.rival && year !== undefined)
    return say.years.peak(year, found.certain, found.upTo > found.certain, of);
  return say.timeline.span(of, from, to);
}

/** Visits a year, by who travelled. */
export const years: Kind = {
  id: 'years',
  for: ['partner', 'theme', 'visits'],
  content(here: Here) {
    const { subject, register, words } = here;
    const { rows } = subject;
    if (rows.length === 0) return undefined;
    const { date, dates } = register.time;
    const end = (days: Int32Array, pick: (a: number, b: number) => number) =>
      yearOf(
        rows.reduce((day, row) => pick(day, days[date[row] ?? 0] ?? 0), days[date[rows[0] ?? 0] ?? 0] ?? 0),
      );
    const from = end(dates.earliest, Math.min);
    const to = end(dates.latest, Math.max);
    const first = Math.max(from, to - YEARS + 1);
    const all = countsOf(here, rows, from, to);
    const shown = all.filter(({ year }) => year >= first);
    const ways = directions.map((way) => {
      const own = rows.filter((row) => register.time.direction[row] === directionNumber(way));
      return { way, certain: countsOf(here, own, first, to).map((count) => count.certain) };
    });
    const open = shown.map(({ possible }) => possible);
    const has = (values: readonly number[]) => values.some((n) => n > 0);
    const openRows = rows.filter((row) => {
      const at = date[row] ?? 0;
      return yearOf(dates.earliest[at] ?? 0) !== yearOf(dates.latest[at] ?? 0);
    });
    const chart: ChartBlock = {
      form: 'chart',
      as: 'columns',
      categories: shown.map(({ year, certain, possible }) => {
        const href = certain + possible > 0 ? doorOf(subject, { year: String(year) }) : undefined;
        return line(String(year), words.dates.year(year).replace(/年$/, ''), {
          fixed: true,
          ...(href && { href }),
        });
      }),
      series: [
        ...ways
          .filter(({ certain }) => has(certain))
          .map(({ way, certain }) => ({
            name: line(way, words.records.direction[way]),
            colour: colours[way],
            values: certain,
          })),
        ...(has(open)
          ? [{ name: line('open', words.slides.years.open), colour: 't-ash' as const, values: open }]
          : []),
      ],
      unit: line('unit', words.slides.years.unit),
      ...(shown.length < all.length && {
        more: line('more', words.slides.some(shown.length, all.length, 'years'), { fixed: true }),
      }),
    };
    return {
      title: titleOf(here, [titleText(all, from, to, here)]),
      blocks: [chart],
      notes: openRows.length > 0 && has(open) ? [words.slides.notes.openYears(openRows.length)] : [],
      source: sourceLineOf(here),
      href: doorOf(subject),
    };
  },
};
