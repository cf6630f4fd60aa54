import { paths } from '../query/paths.ts';
import type { Period } from '../records/dashboard.ts';
import { DoorsLine } from '../ui/DoorsLine.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PeriodLinks.module.css';

/** Doors to planning periods, in a line. */
export function PeriodLinks({
  periods,
  label,
  here,
}: {
  readonly periods: readonly Period[];
  /** Before the line. */
  readonly label: string;
  /** Id of the one that is shown. */
  readonly here?: string;
}) {
  const { words } = useLanguage();
  return (
    <DoorsLine className={styles['periods']} label={label} before={<span aria-hidden="true">{label}</span>}>
      {periods.map((period) => (
        <li key={period.id}>
          {period.id === here ? (
            <b aria-current="page">
              <Say text={period.name} />
            </b>
          ) : (
            <Link href={paths.period(period.id)}>
              <Say text={period.name} />
            </Link>
          )}{' '}
          <small>{words.dates.years(period.fromYear, period.toYear)}</small>
        </li>
      ))}
    </DoorsLine>
  );
}
