import { type ReactNode, useState } from 'react';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './TakingPart.module.css';

/** How many stand in the open; the rest are one press away. */
const OPEN = 10;

/** A partner or a person with the number of its visits on a theme. */
export interface PartTaken {
  readonly key: string;
  /** The name as a door to its page, and what else there is to say. */
  readonly who: ReactNode;
  /** The name alone. */
  readonly name: string;
  readonly visits: number;
  /** The address of its visits on the theme. */
  readonly href: string;
}

/** Partners or people in the order given, most visits first. */
export function TakingPart({ parts }: { readonly parts: readonly PartTaken[] }) {
  const { words } = useLanguage();
  const [unfolded, setUnfolded] = useState(false);
  const [open, rest] = parts.length > OPEN + 1 ? [parts.slice(0, OPEN), parts.slice(OPEN)] : [parts, []];
  if (parts.length === 0) return <p className={styles['none']}>{words.themes.nobody}</p>;
  const onceOnly = rest.every((part) => part.visits === 1);
  return (
    <>
      <PartList parts={open} />
      {rest.length > 0 && (
        <details className={styles['rest']} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{onceOnly ? words.themes.onceOnly(rest.length) : words.themes.more(rest.length)}</summary>
          {unfolded && <PartList parts={rest} />}
        </details>
      )}
    </>
  );
}

function PartList({ parts }: { readonly parts: readonly PartTaken[] }) {
  const { words } = useLanguage();
  return (
    <ul className={styles['list']}>
      {parts.map(({ key, who, name, visits, href }) => (
        <li key={key} className={styles['row']}>
          <div>{who}</div>
          <Num href={href} label={words.themes.opens(name, visits)}>
            {visits}
          </Num>
        </li>
      ))}
    </ul>
  );
}
