/**
 * A calendar day as a whole number of days since 1 January 1970.
 * It has no hour and no time zone, so a day is the same day on every machine.
 */
export type Day = number;

const MS = 86_400_000;

/** The day of a calendar date; `month` is 1 to 12. Years 0 to 99 are those years, not 1900 to 1999. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

/** Year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const yearOf = (day: Day): number => partsOf(day).year;

/** Number of days in a month (1 to 12) of a year. */
export const daysIn = (year: number, month: number): number =>
  dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** `2021-03-25`, the form that `<time datetime>` wants. */
export function isoOf(day: Day): string {
  const { year, month, day: d } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Whole months from one day to a later one; 0 when the second is not later. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  const a = partsOf(from);
  const b = partsOf(to);
  return Math.max(0, (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0));
}
