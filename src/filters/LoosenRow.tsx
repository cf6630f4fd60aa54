import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Sentence as Parts } from '../words/sentence.ts';
import styles from './LoosenFilters.module.css';

interface LoosenRowProps {
  /** "Without Theme Solid waste"; the slot `value` stands out, `name` stands back. */
  readonly parts: Parts;
  readonly visits: number;
  readonly href: string;
  readonly action: string;
  readonly primary?: boolean;
  readonly onTake: () => void;
}

/** One way out of an empty list, how many visits it leads to, and a button that takes it. */
export function LoosenRow({ parts, visits, href, action, primary = false, onTake }: LoosenRowProps) {
  const { words } = useLanguage();
  const id = useId();
  return (
    <li className={styles['row']}>
      <span id={id}>
        {parts.map((part) => {
          if (typeof part === 'string') return part;
          const Part = part.slot === 'value' ? 'b' : 'span';
          return (
            <Part key={part.slot} lang={part.lang} className={styles[part.slot]}>
              {part.text}
            </Part>
          );
        })}
      </span>
      <span className={styles['gives']}>
        {visits === 0 ? (
          words.filters.stillNone
        ) : (
          <Sentence parts={words.filters.wouldGive(visits)} doors={{ visits: href }} />
        )}
      </span>
      <Button kind={primary ? 'primary' : 'plain'} aria-describedby={id} onClick={onTake}>
        {action}
      </Button>
    </li>
  );
}
