import { isAgreement, isCommitment, statusOf, type Visit } from '../records/visit.ts';

/** The outcomes of a visit, counted. */
export interface OutcomeFigures {
  readonly all: number;
  readonly open: number;
  /** Open ones that nobody has reported on since. */
  readonly unreported: number;
  /** Open ones that are only intended. */
  readonly intended: number;
  /** Open ones that are agreements, which are signed and still to be carried out. */
  readonly agreements: number;
}

export function outcomeFigures(visit: Visit): OutcomeFigures {
  const open = visit.outcomes.filter(isCommitment);
  return {
    all: visit.outcomes.length,
    open: open.length,
    unreported: open.filter((o) => o.followUps.length === 0).length,
    intended: open.filter((o) => statusOf(o) === 'intended').length,
    agreements: open.filter(isAgreement).length,
  };
}
