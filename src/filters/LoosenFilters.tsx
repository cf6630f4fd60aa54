import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './LoosenFilters.module.css';
import { LoosenRow } from './LoosenRow.tsx';
import { type Loosening, loosenings, worthAlone } from './loosen.ts';

interface LoosenFiltersProps {
  readonly register: Register;
  readonly view: View;
  readonly change: (patch: Partial<View>) => void;
  readonly href: (patch: Partial<View>) => string;
}

/** For when no visit fits: what taking off each filter would give. */
export function LoosenFilters({ register, view, change, href }: LoosenFiltersProps) {
  const { lang, words } = useLanguage();
  const all = loosenings(register, view, words);
  const alone = worthAlone(all);
  const valuesSaid = (one: Loosening) =>
    one.values.map((value) => say(value, lang).text).join(words.filters.or);
  /** The language of the value, where it is one name in another language than the page's. */
  const langOf = ({ values: [only, ...more] }: Loosening) => {
    const its = only !== undefined && more.length === 0 ? say(only, lang).lang : undefined;
    return its === lang ? undefined : its;
  };

  return (
    <>
      <EmptyState title={words.filters.nothingFits(all.length)}>
        <p>
          {all
            .filter((one) => one.visitsAlone === 0)
            .map((one) => (
              <Sentence key={one.id} parts={words.filters.nothingAtAll(valuesSaid(one), langOf(one))} />
            ))}
          {words.filters.loosen(all.length)}
        </p>
      </EmptyState>
      <ul className={styles['rows']}>
        {all.map((one) => (
          <LoosenRow
            key={one.id}
            parts={words.filters.without(one.name, valuesSaid(one), langOf(one))}
            visits={one.visitsWithout}
            href={href(one.without)}
            action={words.filters.removeOne}
            onTake={() => change(one.without)}
          />
        ))}
        {alone && (
          <LoosenRow
            parts={words.filters.only(alone.name, valuesSaid(alone), langOf(alone))}
            visits={alone.visitsAlone}
            href={href(alone.alone)}
            action={words.filters.showOnly}
            primary
            onTake={() => change(alone.alone)}
          />
        )}
      </ul>
    </>
  );
}
