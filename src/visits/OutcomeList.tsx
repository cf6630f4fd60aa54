import { commitmentsOf } from '../insight/commitments.ts';
import type { Register } from '../records/register.ts';
import { isCommitment, type Visit } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import { ClosedOutcome } from './ClosedOutcome.tsx';
import { Commitment } from './Commitment.tsx';
import styles from './Outcome.module.css';

/** What came of a visit: what is still owed, longest waiting first, then what is closed. */
export function OutcomeList({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.visits.outcomes;
  const open = commitmentsOf([visit], register.asOf);
  const closed = visit.outcomes.filter((o) => !isCommitment(o));
  if (visit.outcomes.length === 0) return <p className={styles['note']}>{say.none}</p>;
  return (
    <>
      <ul>
        {open.map((commitment) => (
          <li key={commitment.position}>
            <Commitment commitment={commitment} />
          </li>
        ))}
        {closed.map((outcome) => (
          <li key={visit.outcomes.indexOf(outcome)}>
            <ClosedOutcome outcome={outcome} />
          </li>
        ))}
      </ul>
      {open.length > 0 && <p className={styles['note']}>{say.rule}</p>}
    </>
  );
}
