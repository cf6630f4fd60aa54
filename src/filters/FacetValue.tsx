import { type CSSProperties, memo } from 'react';
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

interface FacetValueProps extends FacetRow {
  readonly facet: Facet;
  readonly register: Register;
  readonly onToggle: (value: string) => void;
}

/** One value: box, name, how many visits there would be, and a bar of that length. */
export const FacetValue = memo(function FacetValue({
  facet,
  value,
  count,
  chosen,
  share,
  register,
  onToggle,
}: FacetValueProps) {
  const { lang, words } = useLanguage();
  const label = facet.label(value, register, words);
  const note = facet.note?.(value, register, words) ?? '';
  const name = say(label, lang).text;
  return (
    <label
      className={cx(styles['value'], chosen && styles['on'], count === 0 && styles['zero'])}
      style={{ '--length': share } as CSSProperties}
    >
      <span className={styles['box']}>
        <input
          type="checkbox"
          aria-label={words.filters.valueSaid(name, note, count)}
          checked={chosen}
          onChange={() => onToggle(value)}
        />
        <Icon name="check" />
      </span>
      <span className={styles['label']}>
        <FacetMark facet={facet} value={value} register={register} />
        <span>
          <Say text={label} /> {note && <span className={styles['note']}>{note}</span>}
        </span>
      </span>
      <span className={styles['count']}>{number(count)}</span>
    </label>
  );
});
