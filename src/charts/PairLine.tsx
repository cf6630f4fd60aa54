import { paths } from '../query/paths.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { nameSlot } from './name-slot.ts';
import styles from './PairLine.module.css';
import type { PairRow } from './themes-together.ts';

/** A pair of themes. It opens to the visits that spoke of both; no filter could ask for them, since themes of one filter mean “or”. */
export function PairLine({ row }: { readonly row: PairRow }) {
  const { lang, words } = useLanguage();
  const { together } = words.charts;
  const { one, other, both } = row.pair;
  const names = together.with(nameSlot('one', one.name, lang), nameSlot('other', other.name, lang));
  return (
    <li className={styles['line']}>
      <details>
        <summary>
          <span>
            <Sentence parts={names} />
          </span>
          <svg className={styles['bar']} width="100%" height="12" aria-hidden="true">
            <rect className={styles['outline']} x="0" y="0.5" width={`${row.outline}%`} height="11" />
            <rect className={styles['fill']} width={`${row.fill}%`} height="12" />
          </svg>
          <span className={styles['count']}>{together.of(both.length, row.rarer)}</span>
          <Icon name="down" />
        </summary>
        <ul className={styles['visits']}>
          {both.toReversed().map((visit) => (
            <li key={visit.id}>
              <span>{words.dates.short(visit.when)}</span>
              <a href={paths.visit(visit.id)}>
                <Say text={visit.title} />
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
