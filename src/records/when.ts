import type { Day } from './day.ts';

/** How exactly a date says when something was. */
export type Precision = 'day' | 'month' | 'year';

/**
 * What kind of time a date stands for.
 * - `point`: one day, month or year, as exact as `precision` says: `2021-03-25`, `2021-03`, `2021`
 * - `span`: it lasted from the first to the last day: `2017-06-05/2017-06-12`
 * - `within`: on one unknown day somewhere from the first to the last: `[2021-03..2021-04]`
 * - `one-of`: on one of the days (or in one of the months, years) listed: `[2022-03-09,2023-03-09]`
 */
export type WhenKind = 'point' | 'span' | 'within' | 'one-of';

/** One date of a record (EDTF, ISO 8601-2:2019), read. Order by earliest, then latest, then id. */
export interface When {
  /** As the record writes it. */
  readonly edtf: string;
  readonly kind: WhenKind;
  /** Of the least exact part. */
  readonly precision: Precision;
  /** First and last day on which it may have been, both inclusive. */
  readonly earliest: Day;
  readonly latest: Day;
  /** `~`: about then. */
  readonly approximate: boolean;
  /** `?`: the source, or our reading of it, may be wrong. */
  readonly uncertain: boolean;
  /** The parts as written, in order: one for a point, two for a span or a within, two or more for a one-of. */
  readonly parts: readonly WhenPart[];
}

/** A day, month or year as written, with its own first and last day. */
export interface WhenPart {
  readonly year: number;
  /** 1 to 12; absent when only the year is known. */
  readonly month?: number;
  readonly day?: number;
  readonly earliest: Day;
  readonly latest: Day;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The day is known: one day, or a span from a known day to a known day, and nothing about it is doubted. */
export const isExact = (when: When): boolean =>
  (when.kind === 'point' || when.kind === 'span') &&
  when.precision === 'day' &&
  !when.uncertain &&
  !when.approximate;

/**
 * Whether it was between two days (inclusive): surely, possibly, or not.
 * A span is certain in every period it reaches into; any other date only if all it may have been lies inside.
 * What the record doubts (`?`) is never certain.
 */
export function during(when: When, from: Day, to: Day): 'certain' | 'possible' | 'no' {
  if (when.latest < from || when.earliest > to) return 'no';
  if (when.kind === 'one-of' && !when.parts.some((p) => p.latest >= from && p.earliest <= to)) return 'no';
  if (when.uncertain) return 'possible';
  if (when.kind === 'span') return 'certain';
  return when.earliest >= from && when.latest <= to ? 'certain' : 'possible';
}

/** The order of records in time. */
export const byTime = (
  a: { readonly when: When; readonly id: string },
  b: { readonly when: When; readonly id: string },
): number =>
  a.when.earliest - b.when.earliest ||
  a.when.latest - b.when.latest ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
