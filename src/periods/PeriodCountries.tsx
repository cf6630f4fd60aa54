import type { PeriodGlance } from '../insight/period-glance.ts';
import { paths } from '../query/paths.ts';
import { CountryName } from '../ui/CountryName.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { FoldedRows } from './FoldedRows.tsx';
import styles from './PeriodPartners.module.css';
import { SpanNum } from './SpanNum.tsx';

/** Countries and regions of the partners of a period, with the visits of each; those of the period alone are marked. */
export function PeriodCountries({ glance, id }: { readonly glance: PeriodGlance; readonly id: string }) {
  const { words } = useLanguage();
  const say = words.periods.partners;
  const { countries, period } = glance;
  return (
    <div className={styles['column']} id={id} tabIndex={-1}>
      <h3>{say.countries(countries.length)}</h3>
      <p className={styles['note']}>{say.countriesNote}</p>
      {countries.length === 0 && <p className={styles['none']}>{say.none}</p>}
      <FoldedRows
        rows={countries}
        draw={({ code, count, before }) => (
          <li key={code} className={styles['row']}>
            <span>
              <CountryName code={code} />
              {before && before.certain + before.possible === 0 && (
                <small className={styles['new']} title={say.newCountry}>
                  {say.newHere}
                </small>
              )}
            </span>
            <SpanNum
              count={count}
              href={paths.visits({ period: [period.id], country: [code] })}
              label={(said) => say.opens(words.records.country(code), said)}
            />
          </li>
        )}
      />
    </div>
  );
}
