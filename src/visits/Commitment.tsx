import type { Commitment as Open } from '../insight/commitments.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { FollowUps } from './FollowUps.tsx';
import styles from './Outcome.module.css';
import { OutcomeFrame } from './OutcomeFrame.tsx';
import { OwnerAndDue } from './OwnerAndDue.tsx';

/** Something still owed: what, how it stands, how long it has waited at least, whose it is and when it is due. */
export function Commitment({ commitment }: { readonly commitment: Open }) {
  const { words } = useLanguage();
  const { outcome, visit, status, reported, overdue, waitingMonths } = commitment;
  const say = words.visits.outcomes;
  const standing = reported
    ? words.records.status[status]
    : status === 'intended'
      ? words.ui.openNoReport
      : say.agreedNoReport(
          words.records.status[status],
          words.records.noReportSince(words.dates.short(visit.when)),
        );
  // Guests are not told how long they wait.
  const waiting = say.waiting(words.dates.durationShort(waitingMonths));
  return (
    <OutcomeFrame outcome={outcome} status={status}>
      <p className={styles['line']}>
        <span className={cx(styles['standing'], status === 'intended' && styles['open'])}>{standing}</span>
        {waiting && <span>{waiting}</span>}
        {overdue && say.overdue && <span className={styles['open']}>{say.overdue}</span>}
      </p>
      <OwnerAndDue outcome={outcome} />
      <FollowUps outcome={outcome} />
    </OutcomeFrame>
  );
}
