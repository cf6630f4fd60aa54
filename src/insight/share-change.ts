import type { SpanCount } from './year-counts.ts';

/** Visits on one thing in a stretch of time, and all visits in it. */
export interface ShareIn {
  readonly on: SpanCount;
  readonly all: SpanCount;
}

/** Visits on one thing, on either side, below which a share says nothing. */
const ENOUGH_ON = 3;
/** Visits in all below which a stretch of time has no shares worth comparing. */
export const ENOUGH_IN_ALL = 10;
/** Percentage points from which a share has risen or fallen. */
const STEP = 5;

/** How a share moved against the period before, in percent of the visits that are sure of their period. */
export type ShareChange =
  /** Too few visits on it. */
  | { readonly kind: 'few' }
  /** Too few visits in all, in one of the periods. */
  | { readonly kind: 'thin' }
  | {
      readonly kind: 'up' | 'down' | 'level';
      readonly from: number;
      readonly to: number;
      /** No doubted date could turn a rise into a fall, or a fall into a rise. */
      readonly sure: boolean;
    };

/** Share of the certain visits in percent, whole; 0 of nothing. */
export const shareOf = ({ on, all }: ShareIn): number =>
  all.certain === 0 ? 0 : Math.round((on.certain / all.certain) * 100);

/** The least and the largest share there can be, whichever of the possible visits were in that time; parts of 1. */
function boundsOf({ on, all }: ShareIn): readonly [least: number, largest: number] {
  const elsewhere = all.possible - on.possible;
  const part = (some: number, whole: number) => (whole === 0 ? 0 : some / whole);
  return [
    part(on.certain, all.certain + elsewhere),
    part(on.certain + on.possible, all.certain + on.possible),
  ];
}

/** The largest share there can be; a part of 1. */
export const largestShare = (share: ShareIn): number => boundsOf(share)[1];

/** The change of a share from one period to the next. */
export function shareChange(now: ShareIn, before: ShareIn): ShareChange {
  if (Math.max(now.on.certain, before.on.certain) < ENOUGH_ON) return { kind: 'few' };
  if (Math.min(now.all.certain, before.all.certain) < ENOUGH_IN_ALL) return { kind: 'thin' };
  const from = shareOf(before);
  const to = shareOf(now);
  const kind = to - from >= STEP ? 'up' : from - to >= STEP ? 'down' : 'level';
  const [leastNow, largestNow] = boundsOf(now);
  const [leastBefore, largestBefore] = boundsOf(before);
  const sure = kind === 'up' ? leastNow > largestBefore : kind === 'level' || largestNow < leastBefore;
  return { kind, from, to, sure };
}
