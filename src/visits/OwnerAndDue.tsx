import type { Outcome } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Outcome.module.css';

/** Whose turn it is and by when; what the record does not say is said to be missing. */
export function OwnerAndDue({ outcome }: { readonly outcome: Outcome }) {
  const { words } = useLanguage();
  const say = words.visits.outcomes;
  const missing = <span className={styles['missing']}>{say.notRecorded}</span>;
  if (outcome.by === undefined && outcome.due === undefined)
    return (
      <p className={styles['line']}>
        <span>
          {say.ownerAndDue} {missing}
        </span>
      </p>
    );
  return (
    <p className={styles['line']}>
      <span>
        {outcome.by === undefined ? (
          <>
            {say.owner} {missing}
          </>
        ) : (
          words.records.by[outcome.by]
        )}
      </span>
      <span>
        {say.due} {outcome.due ? words.dates.short(outcome.due) : missing}
      </span>
    </p>
  );
}
