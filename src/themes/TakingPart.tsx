import type { ReactNode } from 'react';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Companion } from './companions.ts';
import styles from './TakingPart.module.css';

/** How many stand in the open; the rest are one press away. */
const OPEN = 10;

/** Partners or people with the number of their visits on a theme, most first. */
export function TakingPart<T extends { readonly id: string }>({
  companions,
  draw,
  doorOf,
  nameOf,
}: {
  readonly companions: readonly Companion<T>[];
  /** The name as a door to its page. */
  readonly draw: (it: T) => ReactNode;
  /** The address of its visits on the theme. */
  readonly doorOf: (it: T) => string;
  readonly nameOf: (it: T) => string;
}) {
  const { words } = useLanguage();
  const [open, rest] =
    companions.length > OPEN + 1 ? [companions.slice(0, OPEN), companions.slice(OPEN)] : [companions, []];
  const row = ({ it, visits }: Companion<T>) => (
    <li key={it.id} className={styles['row']}>
      {draw(it)}
      <Num href={doorOf(it)} label={words.themes.opens(nameOf(it), visits)}>
        {visits}
      </Num>
    </li>
  );
  const onceOnly = rest.every((companion) => companion.visits === 1);
  return (
    <>
      <ul className={styles['list']}>{open.map(row)}</ul>
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>{onceOnly ? words.themes.onceOnly(rest.length) : words.themes.more(rest.length)}</summary>
          <ul className={styles['list']}>{rest.map(row)}</ul>
        </details>
      )}
    </>
  );
}
