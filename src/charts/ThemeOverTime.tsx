import type { ReactNode } from 'react';
import { peakFinding } from '../insight/theme-peak.ts';
import {
  overPeriods,
  type ThemePeriod,
  type ThemeYear,
  themePeriods,
  themeYears,
} from '../insight/theme-times.ts';
import { paths } from '../query/paths.ts';
import { yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { Segment } from '../ui/Segment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Chart } from './Chart.tsx';
import { PeriodBars } from './PeriodBars.tsx';
import { pigmentAt } from './pigment.ts';
import { periodName, periodTable, yearTable } from './ThemeTables.tsx';
import { ThemeYears } from './ThemeYears.tsx';
import { toldByPeriod, toldByYear } from './theme-findings.ts';

/** What visits over time are counted by. */
export type ThemeBy = 'period' | 'year';

/** The visits that spoke of one theme and their share of all, by planning period or by year: certain ones and possible ones. */
export function ThemeOverTime({
  register,
  theme,
  visits,
  by,
  onBy,
  tools,
}: {
  readonly register: Register;
  readonly theme: Theme;
  /** The visits that spoke of it. */
  readonly visits: readonly Visit[];
  readonly by: ThemeBy;
  readonly onBy: (by: ThemeBy) => void;
  /** What else can be done with it, beside its heading. */
  readonly tools?: ReactNode;
}) {
  const { lang, words } = useLanguage();
  const { overTime } = words.charts;
  const say = words.periods.over;
  const { themeGroups, periods } = register.dashboard;
  const rows = register.visitsByTheme.rows(theme.id);
  const pigment = pigmentAt(themeGroups.findIndex((group) => group.id === theme.group));
  const stretches = themePeriods(register, rows);
  const years = themeYears(register, rows);
  const byYear = by === 'year' || periods.length === 0;

  const onTheme = { theme: [theme.id] };
  const hrefs = {
    year: ({ year }: ThemeYear) => ({
      on: paths.visits({ ...onTheme, year: [String(year)] }),
      all: paths.visits({ year: [String(year)] }),
    }),
    period: ({ period, from, to }: ThemePeriod) => {
      const time = period ? { period: [period.id] } : { days: { from, to } };
      return { on: paths.visits({ ...onTheme, ...time }), all: paths.visits(time) };
    },
  };
  const nameOf = (stretch: ThemePeriod) => periodName(stretch, lang, yearOf);
  const told = byYear
    ? toldByYear(
        peakFinding(
          years.map(({ year, on }) => ({ year, ...on })),
          visits.length,
        ),
        lang,
        (year) => paths.visits({ ...onTheme, year: [String(year)] }),
      )
    : toldByPeriod(
        overPeriods(register, rows),
        { theme: theme.id, visits: visits.length, until: words.dates.day },
        lang,
      );
  const summary = byYear ? overTime.summary(years[0]?.year ?? 0, years.at(-1)?.year ?? 0) : say.summary;
  return (
    <Chart
      finding={told.finding}
      doors={told.doors}
      summary={summary}
      notes={[[byYear ? overTime.note : say.note]]}
      register={register}
      visits={visits}
      aside={
        <>
          {periods.length > 0 && (
            <Segment
              label={say.by}
              options={[
                { id: 'period', label: say.period },
                { id: 'year', label: say.year },
              ]}
              value={by}
              onChange={onBy}
            />
          )}
          {tools}
        </>
      }
      table={
        byYear ? yearTable(years, hrefs.year, words) : periodTable(stretches, hrefs.period, nameOf, lang)
      }
    >
      {byYear ? (
        <ThemeYears
          years={years}
          periods={periods}
          label={summary}
          pigment={pigment}
          hrefOf={(year) => hrefs.year(year).on}
        />
      ) : (
        <PeriodBars
          periods={stretches}
          nameOf={nameOf}
          hrefOf={(period) => hrefs.period(period).on}
          pigment={pigment}
          asOf={words.dates.day(register.asOf)}
        />
      )}
    </Chart>
  );
}
