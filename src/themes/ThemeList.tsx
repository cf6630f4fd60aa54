import type { ThemeCount } from '../insight/theme-counts.ts';
import styles from './ThemeList.module.css';
import { ThemeRow } from './ThemeRow.tsx';

/** Themes in the order given, most visits first. */
export function ThemeList({ counts }: { readonly counts: readonly ThemeCount[] }) {
  const most = Math.max(0, ...counts.map((count) => count.rows.length));
  return (
    <ol className={styles['list']}>
      {counts.map((count, i) => (
        <ThemeRow key={count.theme.id} count={count} place={i + 1} most={most} />
      ))}
    </ol>
  );
}
