export type Level = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** A day, month, season, year, decade or century inside a date; days are counted from 1 January 1970. */
export interface DatePart {
  readonly precision: Level;
  /** The first, of a decade or century. */
  readonly year: number;
  /** EDTF's number: 21 to 24 spring to winter, 25 to 28 in the north, 29 to 32 in the south, 33 quarters, 37 thirds, 40 halves. */
  readonly season?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** On one day (in one month) of this, not known which. */
  readonly some?: 'day' | 'month';
  readonly earliest: number;
  readonly latest: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The end that a date does not have: it is open, or not known. */
export interface Missing {
  readonly end: 'first' | 'last';
  readonly why: 'open' | 'unknown';
}

/** As much of a date as wording needs; the records' own dates have this shape. */
export interface DateShape {
  readonly kind: 'point' | 'span' | 'within' | 'one-of';
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly parts: readonly DatePart[];
  readonly missing?: Missing;
}

/** Year, month (1 to 12) and day of the month of a day counted from 1 January 1970. */
export function calendarOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What two parts of the same exactness have in common, from the year down; nothing when they differ in exactness. */
export function shared(a: DatePart, b: DatePart): 'nothing' | 'year' | 'month' | 'all' | 'other' {
  if (a.precision !== b.precision) return 'other';
  if (a.year !== b.year) return 'nothing';
  if (a.month !== b.month || a.season !== b.season) return 'year';
  return a.day === b.day ? 'all' : 'month';
}

/** The second begins where the first ends, and both are equally exact: "March or April". */
export const adjacent = (a: DatePart, b: DatePart): boolean =>
  a.precision === b.precision && b.earliest === a.latest + 1;

/** Same month and day (or season) in each, or only a year: only the year is open. */
export const onlyYearsDiffer = (parts: readonly DatePart[]): boolean =>
  parts.every(
    (p) =>
      p.precision === parts[0]?.precision &&
      p.month === parts[0].month &&
      p.day === parts[0].day &&
      p.season === parts[0].season,
  );

/** Decades and centuries are said by their first year and their last, where "the 2000s" would mean both. */
export const lastYearOf = ({ precision, year }: DatePart): number =>
  year + (precision === 'century' ? 99 : precision === 'decade' ? 9 : 0);

/** Every part is doubted alike, so the doubt can be said once for the whole date. */
export const doubtedAlike = (parts: readonly DatePart[]): boolean =>
  parts.every((p) => p.approximate === parts[0]?.approximate && p.uncertain === parts[0]?.uncertain);

/** Three years or more, one after the other. */
export const runOfYears = (parts: readonly DatePart[]): boolean =>
  parts.length > 2 && parts.every((p, i) => p.year === (parts[0]?.year ?? 0) + i);
