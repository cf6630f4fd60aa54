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
import { type Sentence, sentence } from '../words/sentence.ts';
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
      return [words.spread(finding.visits, finding.visits > finding.years)];
    case 'peak': {
      const { years, certain, upTo, rival } = finding;
      const named = list(lang, years.map(String));
      const most =
        years.length > 1
          ? words.peakShared(named, certain, upTo > certain || rival !== undefined)
          : words.peak(named, certain, upTo, rival !== undefined);
      return rival ? sentence`${most}${words.rival(rival.year, rival.upTo)}` : most;
    }
  }
}

/** The one year that a finding names first, if it does. */
function peakYear(finding: PeakFinding): number | undefined {
  switch (finding.kind) {
    case 'once':
    case 'only':
      return finding.year;
    case 'peak':
      return finding.years.length === 1 ? finding.years[0] : undefined;
    default:
      return undefined;
  }
}

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
      doors={{
        year: peak === undefined ? undefined : at(peak),
        rival: finding.kind === 'peak' && finding.rival ? at(finding.rival.year) : undefined,
      }}
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
        height={300}
        stacks={counts.map(({ year, certain, possible }) => {
          const href = at(year);
          return {
            year,
            certain,
            possible,
            label: overTime.mark(year, certain, possible),
            possibleLabel: words.charts.years.dashed(year, possible),
            href,
            parts: [{ key: 'certain', pigment, value: certain, label: overTime.solid(year, certain), href }],
          };
        })}
      />
    </Chart>
  );
}
