import type { Visit } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './OutcomeLines.module.css';
import { outcomeLines } from './outcome-lines.ts';

/** What came of a visit, a line a kind: what is still owed first, and whether anybody has reported on it. */
export function OutcomeLines({ visit }: { readonly visit: Visit }) {
  const { words } = useLanguage();
  const lines = outcomeLines(visit);
  if (lines.length === 0)
    return <p className={cx(styles['lines'], styles['none'])}>{words.visits.noOutcome}</p>;
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line.kind} className={cx(line.kind === 'open' && styles['open'])}>
          <StatusMark status={line.status} />
          <span>
            {words.visits.lines[line.kind](line.count)}
            {line.kind !== 'closed' && line.kind !== 'open' && line.unreported && words.visits.noReport && (
              <small className={styles['report']}>{words.visits.noReport}</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
