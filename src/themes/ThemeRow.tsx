import type { CSSProperties } from 'react';
import type { ThemeCount } from '../insight/theme-counts.ts';
import { paths } from '../query/paths.ts';
import { say } from '../records/text.ts';
import { Bilingual } from '../ui/Bilingual.tsx';
import { cx } from '../ui/cx.ts';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './ThemeRow.module.css';

/** One theme in a ranking: place, name, number of visits, and below it a rule as long as its share of the largest. */
export function ThemeRow({
  count,
  place,
  most,
}: {
  readonly count: ThemeCount;
  readonly place: number;
  readonly most: number;
}) {
  const { lang, words } = useLanguage();
  const { theme, rows, watched } = count;
  return (
    <li className={cx(styles['row'], watched && styles['watched'])}>
      <span className={styles['place']} aria-hidden="true">
        {place}
      </span>
      <span className={styles['name']}>
        <a href={paths.theme(theme.id)}>
          <Bilingual text={theme.name} />
        </a>
        {watched && <VisuallyHidden> {words.themes.isWatched}</VisuallyHidden>}
      </span>
      {rows.length > 0 ? (
        <Num
          href={paths.visits({ theme: [theme.id] })}
          label={words.themes.opens(say(theme.name, lang).text, rows.length)}
        >
          {rows.length}
        </Num>
      ) : (
        <span>0</span>
      )}
      <span
        className={styles['rule']}
        aria-hidden="true"
        style={{ '--share': rows.length / Math.max(1, most) } as CSSProperties}
      />
    </li>
  );
}
