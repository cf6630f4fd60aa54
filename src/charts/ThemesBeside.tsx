import { type BesideFinding, besideFinding } from '../insight/theme-beside.ts';
import { themeCounts } from '../insight/theme-counts.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
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
  limit = 8,
}: {
  readonly register: Register;
  readonly theme: Theme;
  readonly limit?: number;
}) {
  const { lang, words } = useLanguage();
  const { beside, together } = words.charts;
  const own = register.visitsByTheme.rows(theme.id);
  const counts = themeCounts(register, own).filter((count) => count.theme !== theme && count.rows.length > 0);
  const shown = counts.slice(0, limit);
  return (
    <Chart
      finding={sayFinding(besideFinding(counts, own.length), beside, lang)}
      doors={{ of: paths.visits({ theme: [theme.id] }) }}
      summary={beside.summary(counts.length, own.length)}
      notes={[
        ...(shown.length < counts.length ? [[beside.shown(shown.length, counts.length)]] : []),
        [beside.note(own.length)],
      ]}
      register={register}
      visits={own}
      table={{
        columns: [
          { key: 'theme', label: words.charts.theme },
          { key: 'both', label: together.both, align: 'end' },
          { key: 'all', label: beside.all, align: 'end' },
        ],
        rows: counts.map(({ theme: other, rows: both }) => {
          const all = register.visitsByTheme.rows(other.id).length;
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
          {shown.map(({ theme: other, rows: both }) => (
            <BarLine
              key={other.id}
              name={<Say text={other.name} />}
              count={words.charts.visits(both.length)}
              fill={(both.length / own.length) * 100}
              outline={100}
              register={register}
              rows={() => both}
              themes={[other]}
            />
          ))}
        </ol>
      )}
    </Chart>
  );
}
