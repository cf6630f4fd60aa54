import type { ReactNode } from 'react';
import styles from './Figures.module.css';
import { Num } from './Num.tsx';

export interface Figure {
  /** The figure as it is read. */
  readonly n: string | number;
  readonly href?: string | undefined;
  /** What it counts, figure included, for those who hear the link alone: "85 visits". */
  readonly label?: string | undefined;
  readonly text: ReactNode;
}

/** Large figures that read on as one sentence. */
export function Figures({ items }: { readonly items: readonly Figure[] }) {
  return (
    <div className={styles['frame']}>
      <ul className={styles['figures']}>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the figures are a sentence; their place is what they are
          <li key={i} className={styles['figure']}>
            <span className={styles['n']}>
              {item.href ? (
                <Num href={item.href} label={item.label}>
                  {item.n}
                </Num>
              ) : (
                item.n
              )}
            </span>
            <span className={styles['text']}>{item.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
