import type { ThemeYear } from '../insight/theme-times.ts';
import type { Period } from '../records/dashboard.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { Pigment } from './pigment.ts';
import { shareText } from './ThemeTables.tsx';
import { YearPlot } from './YearPlot.tsx';

/** Of the columns, in pixels. */
const HEIGHT = 300;

/** The visits on a theme in each year: certain ones and possible ones; of each year also their share, when it is pointed at. */
export function ThemeYears({
  years,
  periods,
  label,
  pigment,
  hrefOf,
}: {
  readonly years: readonly ThemeYear[];
  readonly periods: readonly Period[];
  readonly label: string;
  readonly pigment: Pigment;
  /** The address of the visits counted. */
  readonly hrefOf: (year: ThemeYear) => string;
}) {
  const { words } = useLanguage();
  const { overTime } = words.charts;
  return (
    <YearPlot
      label={label}
      periods={periods}
      height={HEIGHT}
      stacks={years.map((stretch) => {
        const { year, on, all } = stretch;
        const mark = overTime.mark(year, on.certain, on.possible);
        const href = hrefOf(stretch);
        return {
          year,
          ...on,
          label: all.certain > 0 ? overTime.shared(mark, shareText(stretch, words)) : mark,
          possibleLabel: words.charts.years.dashed(year, on.possible),
          href,
          parts: [
            { key: 'certain', pigment, value: on.certain, label: overTime.solid(year, on.certain), href },
          ],
        };
      })}
    />
  );
}
