import { type PeakFinding, peakFinding } from '../insight/theme-peak.ts';
import { yearCounts } from '../insight/year-counts.ts';
import { paths } from '../query/paths.ts';
import { yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import { list } from '../words/format.ts';
import type { Lang, Words } from '../words/index.ts';
import type { Sentence } from '../words/sentence.ts';
import { Chart } from './Chart.tsx';
import { DoorCount } from './DoorCount.tsx';
import { pigmentAt } from './pigment.ts';
import { YearPlot } from './YearPlot.tsx';

function sayFinding(finding: PeakFinding, words: Words['charts']['overTime'], lang: Lang): Sentence {
  switch (finding.kind) {
    case 'none':
      return [words.none];
    case 'uncertain':
      return [words.uncertain(finding.visits)];
    case 'once':
      return words.once(finding.year);
    case 'only':
      return words.only(finding.year, finding.visits);
    case 'spread':
      return [words.spread(finding.visits)];
    case 'peak': {
      const { years, certain, possible } = finding;
      const named = list(lang, years.map(String));
      if (years.length > 1) return [words.peakShared(named, certain)];
      return possible > 0 ? words.peakUpTo(named, certain, certain + possible) : words.peak(named, certain);
    }
  }
}

const peakYear = (finding: PeakFinding): number | undefined =>
  finding.kind === 'once' || finding.kind === 'only'
    ? finding.year
    : finding.kind === 'peak'
      ? finding.years[0]
      : undefined;

/** The visits that spoke of one theme, year by year: certain ones and possible ones. */
export function ThemeOverTime({
  register,
  theme,
  visits,
}: {
  readonly register: Register;
  readonly theme: Theme;
  /** The visits that spoke of it. */
  readonly visits: readonly Visit[];
}) {
  const { lang, words } = useLanguage();
  const { overTime } = words.charts;
  const { themeGroups, periods } = register.dashboard;
  const from = register.firstYear;
  const to = Math.max(register.lastYear, yearOf(register.asOf));
  const counts = yearCounts(visits, from, to);
  const finding = peakFinding(counts, visits.length);
  const peak = peakYear(finding);
  const summary = overTime.summary(from, to);
  const pigment = pigmentAt(themeGroups.findIndex((group) => group.id === theme.group));
  const at = (year: number) => paths.visits({ theme: [theme.id], year: [String(year)] });
  return (
    <Chart
      finding={sayFinding(finding, overTime, lang)}
      doors={{ year: peak === undefined ? undefined : at(peak) }}
      summary={summary}
      notes={[[overTime.note]]}
      register={register}
      visits={visits}
      table={{
        columns: [
          { key: 'year', label: words.charts.year },
          { key: 'certain', label: words.charts.certain, align: 'end' },
          { key: 'possible', label: words.charts.possible, align: 'end' },
        ],
        rows: counts.map(({ year, certain, possible }) => ({
          key: String(year),
          cells: [
            year,
            <DoorCount key="certain" certain={certain} href={at(year)} />,
            <DoorCount key="possible" certain={possible} href={at(year)} />,
          ],
          sortValues: [year, certain, possible],
        })),
      }}
    >
      <YearPlot
        label={summary}
        periods={periods}
        height={232}
        stacks={counts.map(({ year, certain, possible }) => {
          const label = overTime.mark(year, certain, possible);
          const part = { key: 'certain', pigment, value: certain, label, href: at(year) };
          return { year, certain, possible, label, possibleLabel: label, href: at(year), parts: [part] };
        })}
      />
    </Chart>
  );
}
