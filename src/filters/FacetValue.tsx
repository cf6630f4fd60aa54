import type { CSSProperties } from 'react';
import type { Facet } from '../query/facets/facet.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import { FacetMark } from './FacetMark.tsx';
import styles from './FacetValue.module.css';
import type { FacetRow } from './facet-rows.ts';

interface FacetValueProps {
  readonly facet: Facet;
  readonly row: FacetRow;
  readonly register: Register;
  readonly onToggle: (value: string) => void;
}

/** One value: box, name, how many visits there would be, and a bar of that length. */
export function FacetValue({ facet, row, register, onToggle }: FacetValueProps) {
  const { lang, words } = useLanguage();
  const label = facet.label(row.value, register, words);
  const note = facet.note?.(row.value, register, words) ?? '';
  const name = say(label, lang).text;
  return (
    <label
      className={cx(styles['value'], row.chosen && styles['on'], row.count === 0 && styles['zero'])}
      style={{ '--share': row.share } as CSSProperties}
    >
      <span className={styles['box']}>
        <input
          type="checkbox"
          aria-label={words.filters.valueSaid(name, note, row.count)}
          checked={row.chosen}
          onChange={() => onToggle(row.value)}
        />
        <Icon name="check" />
      </span>
      <span className={styles['label']}>
        <FacetMark facet={facet} value={row.value} register={register} />
        <span>
          <Say text={label} /> {note && <span className={styles['note']}>{note}</span>}
        </span>
      </span>
      <span className={styles['count']}>{number(row.count)}</span>
    </label>
  );
}
