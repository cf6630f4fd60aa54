import type { Column } from '../records/cells.ts';
import { NO } from '../records/time-columns.ts';
import { countAt, type InTime, tallyOf } from './period-rows.ts';
import type { SpanCount } from './year-counts.ts';

/** A partner, its visits in a stretch of time, and the row of the first or last of them that matters. */
export interface PartnerThen {
  readonly id: string;
  readonly count: SpanCount;
  /** Of those met in the period its first visit then; of the others their last visit before it. */
  readonly row: number;
}

/** The partners of a period beside those of the time before. */
export interface PeriodPartners {
  /** Never before on record, and met in it for certain. */
  readonly fresh: readonly PartnerThen[];
  /** Met in it or before it, the dates leave open which; or perhaps met in it, and never before. */
  readonly unsure: readonly PartnerThen[];
  /** Met before for certain, and again in it, the possible visits counted. */
  readonly again: readonly PartnerThen[];
  /** Met for certain in the period before, and not in it; counts are of the period before. */
  readonly lapsed: readonly PartnerThen[];
  /** Met for certain before it, but not in the period before, and not in it; counts are of all the time before. */
  readonly earlier: readonly PartnerThen[];
}

/** The first row of each value in a stretch of time, and the last; -1 for none. */
function ends({ values, starts, flat }: Column, inTime: InTime) {
  const first = new Int32Array(values.length).fill(-1);
  const last = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < inTime.length; row++) {
    if (inTime[row] === NO) continue;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const at = flat[i] ?? 0;
      if (first[at] === -1) first[at] = row;
      last[at] = row;
    }
  }
  return { first, last };
}

const most = (a: PartnerThen, b: PartnerThen): number =>
  b.count.certain - a.count.certain || b.count.possible - a.count.possible || a.row - b.row;
const latest = (a: PartnerThen, b: PartnerThen): number => b.row - a.row;

/**
 * Sorts the partners of a period by whether they are new. Most visits first; those not met, the latest first.
 * @param within whether each visit was in the period
 * @param earlier whether it was at any time before
 * @param previous whether it was in the period before; left out for the first period
 */
export function periodPartners(
  partners: Column,
  within: InTime,
  earlier: InTime,
  previous?: InTime,
): PeriodPartners {
  const now = tallyOf(partners, within);
  const past = tallyOf(partners, earlier);
  const last = previous && tallyOf(partners, previous);
  const rowsNow = ends(partners, within).first;
  const rowsPast = ends(partners, earlier).last;
  const found: Record<keyof PeriodPartners, PartnerThen[]> = {
    fresh: [],
    unsure: [],
    again: [],
    lapsed: [],
    earlier: [],
  };
  partners.values.forEach((id, place) => {
    const count = countAt(now, place);
    const before = countAt(past, place);
    if (count.certain + count.possible > 0) {
      const then = { id, count, row: rowsNow[place] ?? -1 };
      if (before.certain > 0) found.again.push(then);
      else if (count.certain > 0 && before.possible === 0) found.fresh.push(then);
      else found.unsure.push(then);
    } else if (before.certain > 0) {
      const then = last ? countAt(last, place) : undefined;
      const row = rowsPast[place] ?? -1;
      if (then && then.certain > 0) found.lapsed.push({ id, count: then, row });
      else found.earlier.push({ id, count: before, row });
    }
  });
  for (const list of [found.fresh, found.unsure, found.again]) list.sort(most);
  for (const list of [found.lapsed, found.earlier]) list.sort(latest);
  return found;
}
