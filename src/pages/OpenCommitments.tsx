import type { Relationship } from '../insight/relationship.ts';
import { useLanguage } from '../ui/use-language.ts';
import { Commitment } from '../visits/Commitment.tsx';
import styles from './FromVisit.module.css';
import { FromVisit } from './FromVisit.tsx';
import { Panel } from './Panel.tsx';

/** What came of a partner's visits and is still owed, longest waiting first. */
export function OpenCommitments({ relationship }: { readonly relationship: Relationship }) {
  const { words } = useLanguage();
  const { visits, open, results } = relationship;
  const say = words.partners;
  return (
    <Panel title={say.openHead(open.length)}>
      {open.length === 0 && (
        <p className={styles['none']}>{results.length === 0 ? say.outcomesNone : say.openNone}</p>
      )}
      <ul>
        {open.map((commitment) => (
          <li key={`${commitment.visit.id} ${commitment.position}`}>
            <Commitment commitment={commitment} />
            {visits.length > 1 && <FromVisit visit={commitment.visit} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
