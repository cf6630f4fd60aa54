import type { ReactNode } from 'react';
import type { Outcome, Status } from '../records/visit.ts';
import { Say } from '../ui/Say.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Outcome.module.css';

/** An outcome: the shape of its status in the margin, its kind, its text, and what is known beside it. */
export function OutcomeFrame({
  outcome,
  status,
  children,
}: {
  readonly outcome: Outcome;
  readonly status: Status;
  readonly children: ReactNode;
}) {
  const { words } = useLanguage();
  return (
    <div className={styles['outcome']}>
      <span className={styles['mark']}>
        <StatusMark status={status} />
      </span>
      <div>
        <p className={styles['text']}>
          <Say text={outcome.summary} />
        </p>
        {outcome.kind !== 'other' && <p className={styles['kind']}>{words.records.outcome[outcome.kind]}</p>}
        {children}
      </div>
    </div>
  );
}
