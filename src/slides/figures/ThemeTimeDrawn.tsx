import { PeriodBars } from '../../charts/PeriodBars.tsx';
import { pigmentAt } from '../../charts/pigment.ts';
import { StillYears } from '../../charts/StillYears.tsx';
import { themePeriods, themeYears } from '../../insight/theme-times.ts';
import { paths } from '../../query/paths.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './Drawn.module.css';
import type { FigureProps } from './figure.ts';
import { stretchName, themeAsked } from './theme-asked.ts';

/** The visits on a theme over time, as its page shows them. */
export function ThemeTimeDrawn({ register, href }: FigureProps) {
  const { lang, words } = useLanguage();
  const asked = themeAsked(register, href);
  if (!asked) return null;
  const { theme, byYear } = asked;
  const { themeGroups, periods } = register.dashboard;
  const rows = register.visitsByTheme.rows(theme.id);
  const pigment = pigmentAt(themeGroups.findIndex((group) => group.id === theme.group));
  const on = { theme: [theme.id] };
  if (!byYear)
    return (
      <PeriodBars
        periods={themePeriods(register, rows)}
        nameOf={(stretch) => stretchName(stretch, lang)}
        hrefOf={({ period, from, to }) =>
          paths.visits({ ...on, ...(period ? { period: [period.id] } : { days: { from, to } }) })
        }
        pigment={pigment}
        asOf={words.dates.day(register.asOf)}
      />
    );
  const { overTime } = words.charts;
  const years = themeYears(register, rows);
  return (
    <div className={styles['fill']}>
      <StillYears
        label={overTime.summary(years[0]?.year ?? 0, years.at(-1)?.year ?? 0)}
        periods={periods}
        stacks={years.map(({ year, on: { certain, possible } }) => {
          const href = paths.visits({ ...on, year: [String(year)] });
          const label = overTime.solid(year, certain);
          return {
            year,
            certain,
            possible,
            label: overTime.mark(year, certain, possible),
            possibleLabel: words.charts.years.dashed(year, possible),
            href,
            parts: [{ key: 'certain', pigment, value: certain, label, href }],
          };
        })}
      />
    </div>
  );
}
