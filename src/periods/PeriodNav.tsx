import { besidePeriod } from '../insight/period-span.ts';
import { paths } from '../query/paths.ts';
import type { Period } from '../records/dashboard.ts';
import { say as saidIn } from '../records/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PeriodNav.module.css';

/** The way to the period before and to the one after. */
export function PeriodNav({
  periods,
  period,
}: {
  readonly periods: readonly Period[];
  readonly period: Period;
}) {
  const { lang, words } = useLanguage();
  const named = ({ name }: Period) => saidIn(name, lang).text;
  const say = words.periods;
  const { before, after } = besidePeriod(periods, period);
  return (
    <nav className={styles['nav']} aria-label={say.nav}>
      {before && (
        <a href={paths.period(before.id)} rel="prev" aria-label={say.previous(named(before))}>
          <Icon name="left" />
          <Say text={before.name} />
        </a>
      )}
      {after && (
        <a
          className={styles['after']}
          href={paths.period(after.id)}
          rel="next"
          aria-label={say.next(named(after))}
        >
          <Say text={after.name} />
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
