import { fullestYear, type YearCount } from '../insight/year-counts.ts';
import { yearOf } from '../records/day.ts';
import { NO } from '../records/time-columns.ts';
import type { Visit } from '../records/visit.ts';
import { type Crowd, datesIn, ofDate, sumOf, tallyOf, visitsIn } from './crowd.ts';
import type { Span } from './scale.ts';
import { certainty, yearTally } from './year-tally.ts';

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

/** What to say of the visits that fit and may have been in the span. */
export function findingOf(crowd: Crowd, span: Span): Finding {
  const { dates } = crowd.register.time;
  const seen = datesIn(crowd, span);
  const count = sumOf(tallyOf(crowd.fit, seen));
  if (count === 0) return { kind: 'none' };
  if (count <= 2) {
    const [first, second] = visitsIn(crowd, span);
    if (first && second) return { kind: 'two', visits: [first, second] };
    if (first) return { kind: 'one', visit: first };
  }
  if (span.to - span.from < 366) {
    const { certain, possible } = certainty(crowd, seen);
    return { kind: 'within', certain, most: certain + possible };
  }
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (let d = 0; d < dates.size; d++) {
    if (seen[d] === NO || ofDate(crowd.fit, d) === 0) continue;
    earliest = Math.min(earliest, dates.earliest[d] ?? 0);
    latest = Math.max(latest, dates.latest[d] ?? 0);
  }
  const [from, to] = [yearOf(span.from), yearOf(span.to)];
  const may = { from: Math.max(from, yearOf(earliest)), to: Math.min(to, yearOf(latest)) };
  return ofYears(yearTally(crowd, seen, from, to), count, may);
}
