import { countBetween, fullestYear, type YearCount, yearCounts } from '../insight/year-counts.ts';
import { yearOf } from '../records/day.ts';
import type { Visit } from '../records/visit.ts';
import { during } from '../records/when.ts';
import type { Span } from './scale.ts';

/** What the visits in a span come to, said in the heading. Years are calendar years; `most` counts the possible too. */
export type Finding =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly visit: Visit }
  | { readonly kind: 'two'; readonly visits: readonly [Visit, Visit] }
  /** A span of a year or less. */
  | { readonly kind: 'within'; readonly certain: number; readonly most: number }
  | { readonly kind: 'fullest'; readonly year: number; readonly certain: number; readonly most: number }
  /** The year with the most for certain, though another may have had more. */
  | {
      readonly kind: 'most-certain';
      readonly year: number;
      readonly certain: number;
      readonly other: number;
      readonly otherMost: number;
    }
  /** Two years alike. */
  | {
      readonly kind: 'shared';
      readonly years: readonly number[];
      readonly each: number;
      readonly most: number;
    }
  /** More than two years alike. */
  | { readonly kind: 'even'; readonly each: number }
  | { readonly kind: 'unsure'; readonly count: number; readonly from: number; readonly to: number };

const mostOf = (c: YearCount): number => c.certain + c.possible;

function ofYears(
  counts: readonly YearCount[],
  count: number,
  years: { readonly from: number; readonly to: number },
): Finding {
  const best = fullestYear(counts);
  if (!best) return { kind: 'unsure', count, ...years };
  const rivals = counts.filter((c) => c.year !== best.year);
  const rival = rivals.reduce<YearCount | undefined>(
    (a, c) => (mostOf(c) > Math.max(best.certain, a ? mostOf(a) : 0) ? c : a),
    undefined,
  );
  const alike = counts.filter((c) => c.certain === best.certain);
  if (rival && mostOf(rival) > mostOf(best))
    return {
      kind: 'most-certain',
      year: best.year,
      certain: best.certain,
      other: rival.year,
      otherMost: mostOf(rival),
    };
  if (alike.length > 1 && alike.every((c) => mostOf(c) === mostOf(best))) {
    if (alike.length === 2 && best.certain > 1)
      return { kind: 'shared', years: alike.map((c) => c.year), each: best.certain, most: mostOf(best) };
    if (!rival && mostOf(best) === best.certain) return { kind: 'even', each: best.certain };
  }
  return { kind: 'fullest', year: best.year, certain: best.certain, most: mostOf(best) };
}

/** What to say of the visits that may have been in the span. */
export function findingOf(visits: readonly Visit[], span: Span): Finding {
  const seen = visits.filter((visit) => during(visit.when, span.from, span.to) !== 'no');
  const [first, second] = seen;
  if (!first) return { kind: 'none' };
  if (!second) return { kind: 'one', visit: first };
  if (seen.length === 2) return { kind: 'two', visits: [first, second] };
  const { from, to } = { from: yearOf(span.from), to: yearOf(span.to) };
  if (span.to - span.from < 366) {
    const { certain, possible } = countBetween(seen, span.from, span.to);
    return { kind: 'within', certain, most: certain + possible };
  }
  const may = {
    from: Math.max(from, yearOf(first.when.earliest)),
    to: Math.min(to, Math.max(...seen.map((v) => yearOf(v.when.latest)))),
  };
  return ofYears(yearCounts(seen, from, to), seen.length, may);
}
