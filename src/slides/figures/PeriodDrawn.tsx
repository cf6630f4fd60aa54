import { StillYears } from '../../charts/StillYears.tsx';
import { paths } from '../../query/paths.ts';
import { MiniTimeline } from '../../timeline/MiniTimeline.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './Drawn.module.css';
import type { FigureProps } from './figure.ts';
import { glanceAsked } from './glance-asked.ts';

/** Of the line of visits, px. */
const LINE = 104;
/** The most it may take from the years under it, px. */
const MOST = 132;

const NONE: readonly [] = [];

/** The visits of a planning period on a line, and under it how many each of its years had. */
export function PeriodDrawn({ register, href }: FigureProps) {
  const { words } = useLanguage();
  const glance = glanceAsked(register, href);
  if (!glance) return null;
  const { period, rows, years } = glance;
  const { overTime, years: own } = words.charts;
  return (
    <div className={styles['fill']}>
      <MiniTimeline
        register={register}
        rows={rows}
        height={LINE}
        most={MOST}
        from={period.from}
        to={period.to}
      />
      <StillYears
        label={words.periods.done.caption}
        periods={NONE}
        stacks={years.map(({ year, certain, possible }) => {
          const link = paths.visits({ year: [String(year)] });
          const label = overTime.solid(year, certain);
          return {
            year,
            certain,
            possible,
            label: overTime.mark(year, certain, possible),
            possibleLabel: own.dashed(year, possible),
            href: link,
            parts: [{ key: 'certain', pigment: 'ink' as const, value: certain, label, href: link }],
          };
        })}
      />
    </div>
  );
}
