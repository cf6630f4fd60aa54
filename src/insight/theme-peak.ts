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
  /** Never more than one visit a year for certain. */
  | { readonly kind: 'spread'; readonly visits: number; readonly years: number }
  /** The fullest year, or the years that share the place; `possible` only for a single year. */
  | {
      readonly kind: 'peak';
      readonly years: readonly number[];
      readonly certain: number;
      readonly possible: number;
    };

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
  return {
    kind: 'peak',
    years: top.map((count) => count.year),
    certain: most,
    possible: top.length === 1 ? first.possible : 0,
  };
}
