/** A day, month or year inside a date; days are counted from 1 January 1970. */
export interface DatePart {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  readonly earliest: number;
  readonly latest: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** As much of a date as wording needs; the records' own dates have this shape. */
export interface DateShape {
  readonly kind: 'point' | 'span' | 'within' | 'one-of';
  readonly precision: 'day' | 'month' | 'year';
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly parts: readonly DatePart[];
}

/** Year, month (1 to 12) and day of the month of a day counted from 1 January 1970. */
export function calendarOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export type Level = 'day' | 'month' | 'year';

export const levelOf = (part: DatePart): Level =>
  part.day !== undefined ? 'day' : part.month !== undefined ? 'month' : 'year';

/** What two parts of the same exactness have in common, from the year down; nothing when they differ in exactness. */
export function shared(a: DatePart, b: DatePart): 'nothing' | 'year' | 'month' | 'all' | 'other' {
  if (levelOf(a) !== levelOf(b)) return 'other';
  if (a.year !== b.year) return 'nothing';
  if (a.month !== b.month) return 'year';
  return a.day === b.day ? 'all' : 'month';
}

/** The second begins where the first ends, and both are equally exact: "March or April". */
export const adjacent = (a: DatePart, b: DatePart): boolean =>
  levelOf(a) === levelOf(b) && b.earliest === a.latest + 1;

/** Same month and day in each (or no month in any): only the year is open. */
export const onlyYearsDiffer = (parts: readonly DatePart[]): boolean =>
  parts.every((p) => p.month === parts[0]?.month && p.day === parts[0]?.day);

/** Every part is doubted alike, so the doubt can be said once for the whole date. */
export const doubtedAlike = (parts: readonly DatePart[]): boolean =>
  parts.every((p) => p.approximate === parts[0]?.approximate && p.uncertain === parts[0]?.uncertain);

/** Three years or more, one after the other. */
export const runOfYears = (parts: readonly DatePart[]): boolean =>
  parts.length > 2 && parts.every((p, i) => p.year === (parts[0]?.year ?? 0) + i);
