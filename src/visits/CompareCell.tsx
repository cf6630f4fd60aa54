import type { ComparedBy, ComparedItem } from '../insight/compare.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './CompareCell.module.css';
import { ComparedThing } from './ComparedThing.tsx';

/** What one visit has in one row. What others have too bears a line at its side and says in how many. */
export function CompareCell({
  by,
  items,
  alike,
  visit,
  of,
  register,
}: {
  readonly by: ComparedBy;
  readonly items: readonly ComparedItem[];
  /** All have the same, which the row says already. */
  readonly alike: boolean;
  readonly visit: Visit;
  /** How many visits are compared. */
  readonly of: number;
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const own = words.compare;
  if (items.length === 0)
    return <span className={styles['none']}>{by === 'outcomes' ? own.noOutcome : own.none}</span>;
  return (
    <ul className={cx(styles['items'], alike && styles['alike'])}>
      {items.map(({ key, shared }) => (
        <li key={key} className={shared > 1 && !alike ? styles['shared'] : undefined}>
          <ComparedThing by={by} id={key} visit={visit} register={register}>
            {shared > 1 && !alike && <span className={styles['note']}>{own.shared(shared, of)}</span>}
          </ComparedThing>
        </li>
      ))}
    </ul>
  );
}
