import type { CSSProperties } from 'react';
import { LineText, TwinText } from '../LineText.tsx';
import type { BlockProps } from './BlockView.tsx';
import styles from './Chart.module.css';

/** Figures side by side, each value written at its bar. */
export function Chart({ block, other }: BlockProps<'chart'>) {
  const { categories, series, unit, more, as } = block;
  const totals = categories.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const most = Math.max(1, ...totals);
  return (
    <div className={styles['chart']}>
      <p className={styles['unit']}>
        <LineText line={unit} />
        {series.length > 1 &&
          series.map(({ name, colour }) => (
            <span key={name.id} className={styles['key']}>
              <i style={{ background: `var(--${colour})` }} />
              {name.text}
            </span>
          ))}
      </p>
      <ol className={styles[as]}>
        {categories.map((category, i) => (
          <li key={category.id} className={styles['category']}>
            <span className={styles['name']}>
              <TwinText line={category} other={other?.categories[i]} as="beside" />
            </span>
            <span className={styles['bar']} style={{ '--of': (totals[i] ?? 0) / most } as CSSProperties}>
              {series.map(({ name, colour, values }) => (
                <i
                  key={name.id}
                  style={{ flexGrow: values[i] ?? 0, background: `var(--${colour})` }}
                  className={styles['part']}
                />
              ))}
            </span>
            <b className={styles['value']}>{totals[i]}</b>
          </li>
        ))}
      </ol>
      {more && (
        <p className={styles['more']}>
          <LineText line={more} />
        </p>
      )}
    </div>
  );
}
