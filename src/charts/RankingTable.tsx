import type { ReactNode } from 'react';
import { paths } from '../query/paths.ts';
import { say } from '../records/text.ts';
import { Bilingual } from '../ui/Bilingual.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Marks } from './Marks.tsx';
import { RankingBar } from './RankingBar.tsx';
import styles from './RankingTable.module.css';
import { type Ranking, type RankingRow, rankingPlaces } from './theme-ranking.ts';

/** The bars of the ranking, one row a theme: its name and number are doors, and so is every piece of a bar. */
export function RankingTable({ ranking }: { readonly ranking: Ranking }) {
  const { words } = useLanguage();
  const key = (
    <div className={styles['key']}>
      <span className={styles['inbound']}>
        <Mark direction="inbound" /> {words.charts.way.inbound}
      </span>
      <span className={styles['joint']}>
        <Mark direction="joint" /> {words.charts.ranking.elsewhere}
      </span>
      <span className={styles['outbound']}>
        <Mark direction="outbound" /> {words.charts.way.outbound}
      </span>
    </div>
  );
  const hasWatched = ranking.watched.length > 0;
  return (
    <Marks places={rankingPlaces(ranking)}>
      <table className={styles['rank']}>
        {hasWatched && <Rows title={words.charts.ranking.watchedHead} aside={key} rows={ranking.watched} />}
        {ranking.others.length > 0 && (
          <Rows title={words.charts.ranking.byVisits} aside={!hasWatched && key} rows={ranking.others} />
        )}
      </table>
    </Marks>
  );
}

function Rows({
  title,
  aside,
  rows,
}: {
  readonly title: string;
  readonly aside: ReactNode;
  readonly rows: readonly RankingRow[];
}) {
  const { lang, words } = useLanguage();
  return (
    <tbody>
      <tr className={styles['head']}>
        <th scope="rowgroup" colSpan={2}>
          {title}
        </th>
        <td>{aside}</td>
      </tr>
      {rows.map((row) => {
        const { theme, rows: its, watched } = row.count;
        const visits = its.length;
        const href = paths.visits({ theme: [theme.id] });
        return (
          <tr key={theme.id} className={styles['row']}>
            <th scope="row" className={watched ? styles['watched'] : undefined}>
              <a href={paths.theme(theme.id)}>
                <Bilingual text={theme.name} />
              </a>
            </th>
            <td className={styles['count']}>
              {visits > 0 ? (
                <Num
                  href={href}
                  label={words.charts.mark(say(theme.name, lang).text, words.charts.total, visits)}
                >
                  {visits}
                </Num>
              ) : (
                0
              )}
            </td>
            <td className={styles['bar']}>
              <RankingBar row={row} />
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
