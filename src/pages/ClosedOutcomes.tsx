import type { Relationship } from '../insight/relationship.ts';
import { isCommitment } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import { ClosedOutcome } from '../visits/ClosedOutcome.tsx';
import { FromVisit } from './FromVisit.tsx';
import { Panel } from './Panel.tsx';

/** What came of a partner's visits and is done or dropped; nothing when there is none. */
export function ClosedOutcomes({ relationship }: { readonly relationship: Relationship }) {
  const { words } = useLanguage();
  const { visits, results } = relationship;
  const closed = results.filter((r) => !isCommitment(r.outcome));
  if (closed.length === 0) return null;
  return (
    <Panel title={words.partners.closedHead}>
      <ul>
        {closed.map(({ visit, outcome }) => (
          <li key={`${visit.id} ${visit.outcomes.indexOf(outcome)}`}>
            <ClosedOutcome outcome={outcome} />
            {visits.length > 1 && <FromVisit visit={visit} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
