import type { CSSProperties } from 'react';
import { ENOUGH_IN_ALL, largestShare, shareOf } from '../insight/share-change.ts';
import type { ThemePeriod } from '../insight/theme-times.ts';
import { paths } from '../query/paths.ts';
import { say, type Text } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { DoorCount } from './DoorCount.tsx';
import styles from './PeriodBars.module.css';
import pigments from './pigment.module.css';
import type { Pigment } from './pigment.ts';
import { shareText } from './ThemeTables.tsx';

/** The share of a theme in each planning period as bars down the page: solid what is certain, dashed what it can be at most. */
export function PeriodBars({
  periods,
  nameOf,
  hrefOf,
  pigment,
  asOf,
}: {
  readonly periods: readonly ThemePeriod[];
  readonly nameOf: (period: ThemePeriod) => Text;
  /** The address of the visits counted. */
  readonly hrefOf: (period: ThemePeriod) => string;
  readonly pigment: Pigment;
  /** The day the records reach to, in words. */
  readonly asOf: string;
}) {
  const { lang, words } = useLanguage();
  const over = words.periods.over;
  const most = Math.max(0.01, ...periods.map((period) => (enough(period) ? largestShare(period) : 0)));
  return (
    <table className={styles['periods']}>
      <thead>
        <tr>
          <th scope="col">{over.period}</th>
          <td />
          <th scope="col">{over.visits}</th>
          <th scope="col">{over.share}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((stretch) => {
          const { period, on, progress } = stretch;
          const name = nameOf(stretch);
          const share = enough(stretch) ? shareOf(stretch) / 100 : 0;
          const largest = enough(stretch) ? largestShare(stretch) : 0;
          return (
            <tr key={period?.id ?? 'before'}>
              <th scope="row">
                {period ? (
                  <Link href={paths.period(period.id)} quiet>
                    <Say text={name} />
                  </Link>
                ) : (
                  <Say text={name} />
                )}
                <small>
                  {period && words.dates.years(period.fromYear, period.toYear)}
                  {progress === 'running' && over.running(asOf)}
                </small>
              </th>
              <td>
                <span
                  className={styles['bar']}
                  style={
                    {
                      '--share': share / most,
                      '--rest': Math.max(0, largest - share) / most,
                    } as CSSProperties
                  }
                >
                  {share > 0 && <i className={cx(styles['certain'], pigments[pigment])} />}
                  {largest > share && on.possible > 0 && <i className={styles['possible']} />}
                </span>
              </td>
              <td className={styles['count']}>
                <DoorCount
                  {...on}
                  href={hrefOf(stretch)}
                  label={(said) => over.cell(say(name, lang).text, said)}
                />
              </td>
              <td
                className={cx(
                  styles['share'],
                  (!enough(stretch) || on.certain + on.possible === 0) && styles['few'],
                )}
              >
                {shareText(stretch, words)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const enough = ({ all }: ThemePeriod): boolean => all.certain >= ENOUGH_IN_ALL;
