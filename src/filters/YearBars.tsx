import type { CSSProperties } from 'react';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './YearBars.module.css';
import { askedSpan, HEIGHT, linePath, possiblePath, surePath, type YearBar } from './year-bars.ts';

const place = (share: number) => ({ '--at': `${share * 100}%` }) as CSSProperties;

/**
 * Visits a year in small: solid those sure of their year, an outline those that may belong to it, dark what is asked for.
 * Every figure stands in the facet of years too; the drawing itself is one image.
 */
export function YearBars({
  bars,
  asked,
}: {
  readonly bars: readonly YearBar[];
  readonly asked: (year: number) => boolean;
}) {
  const { words } = useLanguage();
  const first = bars[0];
  const last = bars.at(-1);
  if (!first || !last) return null;
  const most = Math.max(1, ...bars.map((bar) => bar.certain + bar.possible));
  const others = (year: number) => !asked(year);
  const step = 1 / bars.length;
  const span = askedSpan(bars, asked);
  const [from, to] = span ? [bars[span.first]?.year, bars[span.last]?.year] : [];
  const share = span ? span.first * step : 1;
  const end = span ? (span.last + 1) * step : 0;

  return (
    <div className={styles['frame']}>
      <svg
        className={styles['bars']}
        viewBox={`0 0 ${bars.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.filters.byYear(
          bars.reduce((sum, bar) => sum + bar.certain, 0),
          bars.some((bar) => bar.possible > 0),
          first.year,
          last.year,
        )}
      >
        <path className={styles['possible']} d={possiblePath(bars, most, others)} />
        <path className={styles['sure']} d={surePath(bars, most, others)} />
        <path className={cx(styles['possible'], styles['asked'])} d={possiblePath(bars, most, asked)} />
        <path className={cx(styles['sure'], styles['asked'])} d={surePath(bars, most, asked)} />
        <path className={styles['line']} d={linePath(bars, asked)} />
      </svg>
      <div className={styles['years']} aria-hidden="true">
        {share > 0.2 && <span>{first.year}</span>}
        {from !== undefined && to !== undefined && (
          <span
            className={cx(styles['here'], share > 0.5 && styles['fromRight'])}
            style={place(share > 0.5 ? 1 - end : share)}
          >
            {words.dates.years(from, to)}
          </span>
        )}
        {end < 0.7 && <span className={styles['last']}>{last.year}</span>}
      </div>
    </div>
  );
}
