import type { PeriodGlance } from '../insight/period-glance.ts';
import { paths } from '../query/paths.ts';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { partDay } from './compared.ts';
import styles from './PeriodYears.module.css';

/** The heads of the years of a period, of the period, and of what it is compared with. */
export function PeriodYearsHead({ glance }: { readonly glance: PeriodGlance }) {
  const { lang, words } = useLanguage();
  const { years, before } = glance;
  const day = partDay(glance, lang);
  return (
    <thead>
      <tr>
        <td />
        {years.map(({ year }) => (
          <th key={year} scope="col">
            <span className={styles['year']}>{year}</span>
          </th>
        ))}
        <th scope="col" className={styles['whole']}>
          {words.periods.done.whole}
        </th>
        {before && (
          <th scope="col" className={styles['then']}>
            <Link href={paths.period(before.span.period.id)} quiet>
              <Say text={before.span.period.name} />
            </Link>
            {day && <small> {words.periods.done.upTo(day)}</small>}
          </th>
        )}
      </tr>
    </thead>
  );
}
