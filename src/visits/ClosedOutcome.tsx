import { type Outcome, statusOf } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import { FollowUps } from './FollowUps.tsx';
import styles from './Outcome.module.css';
import { OutcomeFrame } from './OutcomeFrame.tsx';

/** An outcome that nobody owes any more: done, or dropped. */
export function ClosedOutcome({ outcome }: { readonly outcome: Outcome }) {
  const { words } = useLanguage();
  const status = statusOf(outcome);
  return (
    <OutcomeFrame outcome={outcome} status={status}>
      <p className={styles['line']}>{words.records.status[status]}</p>
      <FollowUps outcome={outcome} />
    </OutcomeFrame>
  );
}
