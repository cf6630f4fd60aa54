import type { Outcome } from '../records/visit.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Outcome.module.css';

/** What was reported of an outcome later, in order of time. */
export function FollowUps({ outcome }: { readonly outcome: Outcome }) {
  const { words } = useLanguage();
  if (outcome.followUps.length === 0) return null;
  return (
    <ol className={styles['followUps']}>
      {outcome.followUps.map((report) => (
        <li key={`${report.when.edtf} ${report.status ?? ''}`}>
          {words.dates.short(report.when)}
          {report.status && <> · {words.records.status[report.status]}</>}
          {': '}
          <Say text={report.note} />
        </li>
      ))}
    </ol>
  );
}
