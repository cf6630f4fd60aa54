import type { YearCount } from './year-counts.ts';

/** What there is to say about when something came up. Years are those that are certain. */
export type PeakFinding =
  | { readonly kind: 'none' }
  /** No visit is certain of its year. */
  | { readonly kind: 'uncertain'; readonly visits: number }
  /** One visit, in a known year. */
  | { readonly kind: 'once'; readonly year: number }
  /** Every visit, more than one, in the same known year. */
  | { readonly kind: 'only'; readonly year: number; readonly visits: number }
  /** Never more than one visit a year for certain; `years` have one. */
  | { readonly kind: 'spread'; readonly visits: number; readonly years: number }
  /** The year, or the years, with the most visits for certain. */
  | {
      readonly kind: 'peak';
      readonly years: readonly number[];
      readonly certain: number;
      /** How many each may have at most; with several years, the one that may have most. */
      readonly upTo: number;
      /** Another year that may have had more than they have for certain. */
      readonly rival?: { readonly year: number; readonly upTo: number };
    };

const upTo = ({ certain, possible }: YearCount): number => certain + possible;

/**
 * When it came up most.
 * @param visits how many visits there are in all, those of an uncertain year included
 */
export function peakFinding(counts: readonly YearCount[], visits: number): PeakFinding {
  if (visits === 0) return { kind: 'none' };
  const most = Math.max(0, ...counts.map((count) => count.certain));
  const top = counts.filter((count) => count.certain === most);
  const [first] = top;
  if (!first || most === 0) return { kind: 'uncertain', visits };
  if (visits === 1) return { kind: 'once', year: first.year };
  if (most === visits && top.length === 1) return { kind: 'only', year: first.year, visits };
  if (most === 1) return { kind: 'spread', visits, years: top.length };
  const [rival] = counts
    .filter((count) => count.certain < most && upTo(count) > most)
    .toSorted((a, b) => upTo(b) - upTo(a) || b.year - a.year);
  return {
    kind: 'peak',
    years: top.map((count) => count.year),
    certain: most,
    upTo: Math.max(...top.map(upTo)),
    ...(rival && { rival: { year: rival.year, upTo: upTo(rival) } }),
  };
}
