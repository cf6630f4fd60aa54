import { type Day, dayOf } from '../records/day.ts';
import { CERTAIN, datesDuring, NO, type TimeColumns } from '../records/time-columns.ts';
import { type Direction, directions } from '../records/visit.ts';
import type { InTime } from './period-rows.ts';
import type { SpanCount, YearCount } from './year-counts.ts';

/** Visits of a stretch of time by who travelled. */
export type ByDirection<Count extends SpanCount = SpanCount> = Readonly<Record<Direction, Count>>;

/** A year of a period: all its visits, and by who travelled. */
export interface PeriodYear extends YearCount {
  readonly byDirection: ByDirection;
  /** It begins after the day that the records reach to. */
  readonly ahead: boolean;
}

const record = <T>(make: () => T): Record<Direction, T> => ({
  inbound: make(),
  outbound: make(),
  joint: make(),
});

/** Counts the visits of a stretch of time by direction. */
export function directionCounts(time: TimeColumns, inTime: InTime): ByDirection {
  const counts = record(() => ({ certain: 0, possible: 0 }));
  for (let row = 0; row < inTime.length; row++) {
    const answer = inTime[row];
    const direction = directions[time.direction[row] ?? 0];
    if (answer === NO || !direction) continue;
    if (answer === CERTAIN) counts[direction].certain++;
    else counts[direction].possible++;
  }
  return counts;
}

const sum = (counts: ByDirection): SpanCount => ({
  certain: directions.reduce((n, d) => n + counts[d].certain, 0),
  possible: directions.reduce((n, d) => n + counts[d].possible, 0),
});

/** The years of a period, those without visits and those still ahead included. */
export function periodYears(
  time: TimeColumns,
  fromYear: number,
  toYear: number,
  asOf: Day,
): readonly PeriodYear[] {
  const years: PeriodYear[] = [];
  for (let year = fromYear; year <= toYear; year++) {
    const answers = datesDuring(time.dates, dayOf(year, 1, 1), dayOf(year, 12, 31));
    const inYear = Uint8Array.from(time.date, (date) => answers[date] ?? NO);
    const byDirection = directionCounts(time, inYear);
    years.push({ year, ...sum(byDirection), byDirection, ahead: dayOf(year, 1, 1) > asOf });
  }
  return years;
}
