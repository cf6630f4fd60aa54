import type { ReactNode } from 'react';
import { type RankingFinding, rankingFinding, themeCounts } from '../insight/theme-counts.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Direction } from '../records/visit.ts';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Lang, Words } from '../words/index.ts';
import { type Sentence, sentence } from '../words/sentence.ts';
import { Chart } from './Chart.tsx';
import { DoorCount } from './DoorCount.tsx';
import { nameSlot } from './name-slot.ts';
import { RankingTable } from './RankingTable.tsx';
import { ThemeLink } from './ThemeLink.tsx';
import { rankingRows } from './theme-ranking.ts';

function sayFinding(finding: RankingFinding, words: Words['charts']['ranking'], lang: Lang): Sentence {
  switch (finding.kind) {
    case 'none':
      return [words.none];
    case 'few':
      return [words.few(finding.visits)];
    case 'tie': {
      const [one, other, ...more] = finding.themes;
      const n = one?.rows.length ?? 0;
      if (!one || !other || more.length > 0) return [words.tie(finding.themes.length, n)];
      return words.tiePair(
        nameSlot('first', one.theme.name, lang),
        nameSlot('second', other.theme.name, lang),
        n,
      );
    }
    case 'lead': {
      const { first, watched, of } = finding;
      const lead = words.lead(nameSlot('first', first.theme.name, lang), first.rows.length, of);
      if (!watched) return lead;
      return sentence`${lead}${words.watched(nameSlot('second', watched.theme.name, lang), watched.rows.length)}`;
    }
  }
}

function doorsOf(finding: RankingFinding): Record<string, string | undefined> {
  if (finding.kind !== 'lead') return {};
  const { first, watched } = finding;
  return {
    n: paths.visits({ theme: [first.theme.id] }),
    watched: watched && paths.visits({ theme: [watched.theme.id] }),
  };
}

/** Which themes came up most, and whether in visits to us, by us or elsewhere. Watched themes stand first. */
export function ThemeRanking({
  register,
  limit,
  tools,
}: {
  readonly register: Register;
  /** What else can be done with it, beside its heading. */
  readonly tools?: ReactNode;
  /** How many themes to show beside the watched ones; all when absent. */
  readonly limit?: number;
}) {
  const { lang, words } = useLanguage();
  const { visits } = register;
  const counts = themeCounts(register);
  const finding = rankingFinding(counts, visits.length);
  const ranking = rankingRows(register, counts, limit);
  const shown = ranking.watched.length + ranking.others.length;
  const named = counts.filter((count) => count.rows.length > 0).length;
  const { charts } = words;
  return (
    <Chart
      finding={sayFinding(finding, charts.ranking, lang)}
      doors={doorsOf(finding)}
      summary={charts.ranking.summary(named, visits.length)}
      aside={
        <>
          {shown < ranking.themes && <Link href={paths.themes()}>{charts.ranking.all(ranking.themes)}</Link>}
          <Link href={paths.matrix({ by: 'period' })}>{charts.ranking.byPartner}</Link>
          {tools}
        </>
      }
      notes={[[charts.ranking.note]]}
      register={register}
      visits={visits}
      table={{
        columns: [
          { key: 'theme', label: charts.theme },
          { key: 'total', label: charts.total, align: 'end' },
          { key: 'inbound', label: charts.way.inbound, align: 'end' },
          { key: 'joint', label: charts.way.joint, align: 'end' },
          { key: 'outbound', label: charts.way.outbound, align: 'end' },
        ],
        rows: counts.map(({ theme, rows, byDirection }) => {
          const ways = [rows.length, byDirection.inbound, byDirection.joint, byDirection.outbound];
          const at = (direction?: Direction) =>
            paths.visits({ theme: [theme.id], ...(direction && { direction: [direction] }) });
          return {
            key: theme.id,
            cells: [
              <ThemeLink key="theme" theme={theme} />,
              <DoorCount key="total" certain={rows.length} href={at()} />,
              <DoorCount key="inbound" certain={byDirection.inbound} href={at('inbound')} />,
              <DoorCount key="joint" certain={byDirection.joint} href={at('joint')} />,
              <DoorCount key="outbound" certain={byDirection.outbound} href={at('outbound')} />,
            ],
            sortValues: [say(theme.name, lang).text, ...ways],
          };
        }),
      }}
    >
      <RankingTable ranking={ranking} />
    </Chart>
  );
}
