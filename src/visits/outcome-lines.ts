import {
  isAgreement,
  isCommitment,
  type Outcome,
  type Status,
  statusOf,
  type Visit,
} from '../records/visit.ts';

/**
 * The outcomes of a visit in a few words.
 * - `signed`, `renewed`: an agreement, still a commitment as long as nobody reports it done
 * - `open`: any other commitment
 * - `closed`: done or dropped
 */
export type LineKind = 'signed' | 'renewed' | 'open' | 'closed';

export interface OutcomeLine {
  readonly kind: LineKind;
  /** The status that the glyph shows: of several, the least advanced. */
  readonly status: Status;
  readonly count: number;
  /** Nobody has reported on any of them since the visit. */
  readonly unreported: boolean;
}

const order: readonly LineKind[] = ['open', 'signed', 'renewed', 'closed'];
const advance: readonly Status[] = ['intended', 'agreed', 'in-progress', 'done', 'dropped'];

function kindOf(outcome: Outcome): LineKind {
  if (!isCommitment(outcome)) return 'closed';
  if (!isAgreement(outcome)) return 'open';
  return outcome.kind === 'agreement-signed' ? 'signed' : 'renewed';
}

/** One line a kind of outcome, what is still owed first. */
export function outcomeLines(visit: Visit): readonly OutcomeLine[] {
  return order.flatMap((kind) => {
    const outcomes = visit.outcomes.filter((o) => kindOf(o) === kind);
    if (outcomes.length === 0) return [];
    const held = new Set(outcomes.map(statusOf));
    return [
      {
        kind,
        status: advance.find((s) => held.has(s)) ?? 'intended',
        count: outcomes.length,
        unreported: outcomes.every((o) => o.followUps.length === 0),
      },
    ];
  });
}
