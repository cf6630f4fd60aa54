import { type BesideFinding, besideFinding } from '../insight/theme-beside.ts';
import { themeCounts } from '../insight/theme-counts.ts';
import { paths } from '../query/paths.ts';
import { type Register, visitsOf } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Lang, Words } from '../words/index.ts';
import type { Sentence } from '../words/sentence.ts';
import { BarLine } from './BarLine.tsx';
import { Chart } from './Chart.tsx';
import { DoorCount } from './DoorCount.tsx';
import { nameSlot } from './name-slot.ts';
import { ThemeLink } from './ThemeLink.tsx';
import styles from './ThemesTogether.module.css';

function sayFinding(finding: BesideFinding, words: Words['charts']['beside'], lang: Lang): Sentence {
  switch (finding.kind) {
    case 'none':
      return [words.none];
    case 'once':
      return [words.once(finding.themes)];
    case 'tie': {
      const [one, other, ...more] = finding.themes;
      return one && other && more.length === 0
        ? words.tiePair(nameSlot('one', one.name, lang), nameSlot('other', other.name, lang), finding.visits)
        : [words.tie(finding.themes.length, finding.visits)];
    }
    case 'lead':
      return words.lead(nameSlot('theme', finding.theme.name, lang), finding.visits, finding.of);
  }
}

/** The themes that came up in the visits of one theme, most often first. */
export function ThemesBeside({
  register,
  theme,
  visits,
  limit = 8,
}: {
  readonly register: Register;
  readonly theme: Theme;
  /** The visits that spoke of it. */
  readonly visits: readonly Visit[];
  readonly limit?: number;
}) {
  const { lang, words } = useLanguage();
  const { beside, together } = words.charts;
  const counts = themeCounts(register, visits).filter(
    (count) => count.theme !== theme && count.visits.length > 0,
  );
  const shown = counts.slice(0, limit);
  return (
    <Chart
      finding={sayFinding(besideFinding(counts, visits.length), beside, lang)}
      doors={{ of: paths.visits({ theme: [theme.id] }) }}
      summary={beside.summary(counts.length, visits.length)}
      notes={[
        ...(shown.length < counts.length ? [[beside.shown(shown.length, counts.length)]] : []),
        [beside.note(visits.length)],
      ]}
      register={register}
      visits={visits}
      table={{
        columns: [
          { key: 'theme', label: words.charts.theme },
          { key: 'both', label: together.both, align: 'end' },
          { key: 'all', label: beside.all, align: 'end' },
        ],
        rows: counts.map(({ theme: other, visits: both }) => {
          const all = visitsOf(register.visitsByTheme, other.id).length;
          return {
            key: other.id,
            cells: [
              <ThemeLink key="theme" theme={other} />,
              both.length,
              <DoorCount key="all" certain={all} href={paths.visits({ theme: [other.id] })} />,
            ],
            sortValues: [say(other.name, lang).text, both.length, all],
          };
        }),
      }}
    >
      {shown.length > 0 && (
        <ol className={styles['lines']}>
          {shown.map(({ theme: other, visits: both }) => (
            <BarLine
              key={other.id}
              name={<Say text={other.name} />}
              count={words.charts.visits(both.length)}
              fill={(both.length / visits.length) * 100}
              outline={100}
              visits={both}
              themes={[other]}
            />
          ))}
        </ol>
      )}
    </Chart>
  );
}
