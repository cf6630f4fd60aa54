import { type Day, monthsBetween } from '../records/day.ts';
import { isCommitment, type Outcome, type Status, statusOf, type Visit } from '../records/visit.ts';

/** An outcome that is still owed. */
export interface Commitment {
  readonly visit: Visit;
  readonly outcome: Outcome;
  /** Its place among the visit's outcomes, from 0. */
  readonly position: number;
  readonly status: Status;
  /** Whether anybody has reported on it since the visit. */
  readonly reported: boolean;
  /** The latest day it can have been last heard of: the last report, else the visit. */
  readonly since: Day;
  /** Whole months from `since` to the as-of day: it has waited at least this long. */
  readonly waitingMonths: number;
  readonly overdue: boolean;
}

/** The open commitments of some visits, longest waiting first. */
export function commitmentsOf(visits: readonly Visit[], asOf: Day): readonly Commitment[] {
  return visits
    .flatMap((visit) =>
      visit.outcomes.flatMap((outcome, position): Commitment[] => {
        if (!isCommitment(outcome)) return [];
        const since = outcome.followUps.at(-1)?.when.latest ?? visit.when.latest;
        return [
          {
            visit,
            outcome,
            position,
            status: statusOf(outcome),
            reported: outcome.followUps.length > 0,
            since,
            waitingMonths: monthsBetween(since, asOf),
            overdue: outcome.due !== undefined && outcome.due.latest < asOf,
          },
        ];
      }),
    )
    .sort((a, b) => a.since - b.since || (a.visit.id < b.visit.id ? -1 : 1));
}
