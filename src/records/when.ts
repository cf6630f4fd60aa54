import type { Day } from './day.ts';

/** How exactly a date says when something was, from the most exact; `season` stands for every part of a year longer than a month. */
export const precisions = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;
export type Precision = (typeof precisions)[number];

/**
 * What kind of time a date stands for.
 * - `point`: one day, month or year, as exact as `precision` says: `2021-03-25`, `2021-03`, `2021-21`, `2021`, `202X`
 * - `span`: it lasted from the first to the last day: `2017-06-05/2017-06-12`, `2021/..`
 * - `within`: on one unknown day somewhere from the first to the last: `[2021-03..2021-04]`, `[2021..]`
 * - `one-of`: on one of the days (or in one of the months, years) listed: `[2022-03-09,2023-03-09]`
 */
export type WhenKind = 'point' | 'span' | 'within' | 'one-of';

/** The end that a date does not have: it is open (`..`), or not known (nothing written). */
export interface Missing {
  readonly end: 'first' | 'last';
  readonly why: 'open' | 'unknown';
}

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
  /** The parts as written, in order: one for a point, two for a span or a within (one when the other is missing), one or more for a one-of. */
  readonly parts: readonly WhenPart[];
  /** Of a span or a within that has one end only. */
  readonly missing?: Missing;
}

/** A day, month, season, year, decade or century as written, with its own first and last day. */
export interface WhenPart {
  readonly precision: Precision;
  /** The first, of a decade or century. */
  readonly year: number;
  /** EDTF's number of a part of the year: 21 spring to 24 winter (25 and 29: by hemisphere), 33 quarters, 37 thirds, 40 halves. */
  readonly season?: number;
  /** 1 to 12; absent when only the year is known. */
  readonly month?: number;
  readonly day?: number;
  /** It was on one day (in one month) of this, and the record says that it does not know which: `2021-XX`. */
  readonly some?: 'day' | 'month';
  readonly earliest: Day;
  readonly latest: Day;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** It lasted, and from when to when is on record. */
export const isWhole = ({ kind, missing }: Pick<When, 'kind' | 'missing'>): boolean =>
  kind === 'span' && missing === undefined;

/** The day is known: one day, or a span from a known day to a known day, and nothing about it is doubted. */
export const isExact = (when: When): boolean =>
  (when.kind === 'point' || isWhole(when)) &&
  when.precision === 'day' &&
  !when.uncertain &&
  !when.approximate;

/**
 * Whether it was between two days (inclusive): surely, possibly, or not.
 * A span is certain in every period it reaches into (one with a missing end only where the known end lies); any other date
 * only if all it may have been lies inside. What the record doubts (`?`) is never certain.
 */
export function during(when: When, from: Day, to: Day): 'certain' | 'possible' | 'no' {
  if (when.latest < from || when.earliest > to) return 'no';
  if (when.kind === 'one-of' && !when.parts.some((p) => p.latest >= from && p.earliest <= to)) return 'no';
  if (when.uncertain) return 'possible';
  if (isWhole(when)) return 'certain';
  const reach = when.kind === 'span' ? (when.parts[0] ?? when) : when;
  return reach.earliest >= from && reach.latest <= to ? 'certain' : 'possible';
}

/** The order of records in time. */
export const byTime = (
  a: { readonly when: When; readonly id: string },
  b: { readonly when: When; readonly id: string },
): number =>
  a.when.earliest - b.when.earliest ||
  a.when.latest - b.when.latest ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
