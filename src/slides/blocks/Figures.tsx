import { cx } from '../../ui/cx.ts';
import { LineText, TwinText } from '../LineText.tsx';
import type { BlockProps } from './BlockView.tsx';
import styles from './Figures.module.css';

/** At most four figures, each with its words. */
export function Figures({ block, other }: BlockProps<'figures'>) {
  return (
    <ul className={styles['figures']}>
      {block.items.map(({ value, label, open }, i) => (
        <li key={value.id} className={styles['figure']}>
          <span className={cx(styles['value'], open && styles['open'])}>
            <LineText line={value} name={`${value.text} ${label.text}`} />
          </span>
          <span className={styles['label']}>
            <TwinText line={label} other={other?.items[i]?.label} />
          </span>
        </li>
      ))}
    </ul>
  );
}
