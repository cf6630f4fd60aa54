import type { Visit } from '../records/visit.ts';
import { Say } from '../ui/Say.tsx';
import styles from './Discussed.module.css';

/** What was talked about, point by point; a visit without points has no such list. */
export function Discussed({ visit }: { readonly visit: Visit }) {
  return (
    <ol className={styles['points']}>
      {visit.discussed.map((point, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no id, and their place is what tells them apart
        <li key={i}>
          <Say text={point} />
        </li>
      ))}
    </ol>
  );
}
