import type { Column } from '../records/cells.ts';
import type { Register } from '../records/register.ts';
import { CERTAIN, NO } from '../records/time-columns.ts';
import { isAgreement, isCommitment, type Outcome, type Visit } from '../records/visit.ts';
import { type Commitment, commitmentsOf } from './commitments.ts';
import { hasPlace, type InTime } from './period-rows.ts';

/** An outcome of a visit that was, or may have been, in a stretch of time. */
export interface OutcomeThen {
  readonly visit: Visit;
  readonly outcome: Outcome;
  /** Its place among the visit's outcomes, from 0. */
  readonly position: number;
  /** Still owed, and for how long at least; absent for what is closed. */
  readonly open?: Commitment;
  /** Whether the visit was surely in that time. */
  readonly sure: boolean;
}

/** What came of the visits of a stretch of time: each outcome in one list. */
export interface PeriodOutcomes {
  /** Agreements signed or renewed, newest first. */
  readonly agreements: readonly OutcomeThen[];
  /** What else was agreed and nobody owes any more, newest first. */
  readonly reached: readonly OutcomeThen[];
  /** What else was promised and is still owed, longest waiting first. */
  readonly promises: readonly OutcomeThen[];
  /** How many visits of that time have an outcome, and of how many of them, the newest, the outcomes are listed. */
  readonly visits: number;
  readonly listed: number;
}

/** The rows of a stretch of time whose visits have an outcome. `none` is the value of those without. */
function rowsWith(outcomes: Column, inTime: InTime): readonly number[] {
  const none = outcomes.place.get('none') ?? -1;
  const rows: number[] = [];
  for (let row = 0; row < inTime.length; row++)
    if (inTime[row] !== NO && !hasPlace(outcomes, row, none)) rows.push(row);
  return rows;
}

/** A visit out of a large dataset takes its time to be read, so that of so many the outcomes are listed at most. */
const MOST = 600;

/** What came of the visits of a stretch of time; of very many, of the newest. */
export function periodOutcomes(
  { visits, asOf }: Pick<Register, 'visits' | 'asOf'>,
  outcomes: Column,
  inTime: InTime,
): PeriodOutcomes {
  const rows = rowsWith(outcomes, inTime);
  const all = rows.slice(-MOST).flatMap((row): readonly OutcomeThen[] => {
    const visit = visits[row];
    if (!visit) return [];
    const open = new Map(commitmentsOf([visit], asOf).map((owed) => [owed.position, owed]));
    return visit.outcomes.map((outcome, position) => {
      const owed = open.get(position);
      return { visit, outcome, position, sure: inTime[row] === CERTAIN, ...(owed && { open: owed }) };
    });
  });
  const newest = all.toReversed();
  return {
    agreements: newest.filter(({ outcome }) => isAgreement(outcome)),
    reached: newest.filter(({ outcome }) => !isAgreement(outcome) && !isCommitment(outcome)),
    promises: all
      .filter(({ outcome }) => !isAgreement(outcome) && isCommitment(outcome))
      .sort((a, b) => (a.open?.since ?? 0) - (b.open?.since ?? 0) || (a.visit.id < b.visit.id ? -1 : 1)),
    visits: rows.length,
    listed: Math.min(rows.length, MOST),
  };
}

/** Whether an outcome is still owed and nobody has said a word about it since. */
export const isUnreported = ({ open }: OutcomeThen): boolean => open !== undefined && !open.reported;
