import type { ReactNode } from 'react';
import styles from './Enlarged.module.css';

/** A part of a page on a slide: laid out in half of its place and shown twice as large, so that its smallest type is 24 px. */
export function Enlarged({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['place']}>
      <div className={styles['part']}>{children}</div>
    </div>
  );
}
