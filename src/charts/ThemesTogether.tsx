import { type PairFinding, pairFinding, rowsOfBoth, themePairs } from '../insight/theme-pairs.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Lang, Words } from '../words/index.ts';
import type { Sentence as Parts } from '../words/sentence.ts';
import { BarLine } from './BarLine.tsx';
import { Chart } from './Chart.tsx';
import { DoorCount } from './DoorCount.tsx';
import { nameSlot } from './name-slot.ts';
import { ThemeLink } from './ThemeLink.tsx';
import styles from './ThemesTogether.module.css';
import { pairRows } from './themes-together.ts';

function sayFinding(finding: PairFinding, words: Words['charts']['together'], lang: Lang): Parts {
  switch (finding.kind) {
    case 'none':
      return [words.none];
    case 'tie':
      return [words.tie(finding.pairs, finding.both)];
    case 'lead': {
      const { one, other, both } = finding.pair;
      return words.lead(nameSlot('one', one.name, lang), nameSlot('other', other.name, lang), both);
    }
  }
}

/** Pairs of themes that came up in the same visit, most often first. */
export function ThemesTogether({
  register,
  limit = 10,
}: {
  readonly register: Register;
  readonly limit?: number;
}) {
  const { lang, words } = useLanguage();
  const { together } = words.charts;
  const pairs = themePairs(register);
  const rows = pairRows(pairs, limit);
  const finding = pairFinding(pairs);
  const name = (theme: Theme) => say(theme.name, lang).text;
  return (
    <Chart
      finding={sayFinding(finding, together, lang)}
      summary={together.summary(pairs.length)}
      aside={rows.length < pairs.length && <span>{together.shown(rows.length, pairs.length)}</span>}
      notes={[[together.note]]}
      register={register}
      visits={register.visits}
      table={{
        columns: [
          { key: 'one', label: together.one },
          { key: 'other', label: together.other },
          { key: 'both', label: together.both, align: 'end' },
          { key: 'ofOne', label: together.ofOne, align: 'end' },
          { key: 'ofOther', label: together.ofOther, align: 'end' },
        ],
        rows: pairs.map(({ one, other, both, ofOne, ofOther }) => ({
          key: `${one.id} ${other.id}`,
          cells: [
            <ThemeLink key="one" theme={one} />,
            <ThemeLink key="other" theme={other} />,
            both,
            <DoorCount key="ofOne" certain={ofOne} href={paths.visits({ theme: [one.id] })} />,
            <DoorCount key="ofOther" certain={ofOther} href={paths.visits({ theme: [other.id] })} />,
          ],
          sortValues: [name(one), name(other), both, ofOne, ofOther],
        })),
      }}
    >
      {rows.length > 0 && (
        <ol className={styles['lines']}>
          {rows.map(({ pair, pair: { one, other, both }, rarer, fill, outline }) => (
            <BarLine
              key={`${one.id} ${other.id}`}
              name={
                <Sentence
                  parts={together.with(nameSlot('one', one.name, lang), nameSlot('other', other.name, lang))}
                />
              }
              count={together.of(both, rarer)}
              fill={fill}
              outline={outline}
              register={register}
              rows={() => rowsOfBoth(register, pair)}
              themes={[one, other]}
            />
          ))}
        </ol>
      )}
    </Chart>
  );
}
