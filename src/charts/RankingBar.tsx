import { paths } from '../query/paths.ts';
import { say } from '../records/text.ts';
import { useLanguage } from '../ui/use-language.ts';
import { MarkLink } from './MarkLink.tsx';
import styles from './RankingTable.module.css';
import { markOf, type RankingRow } from './theme-ranking.ts';

/** One bar in up to three pieces: visits to us, elsewhere, by us. */
export function RankingBar({ row }: { readonly row: RankingRow }) {
  const { lang, words } = useLanguage();
  const { theme } = row.count;
  const name = say(theme.name, lang).text;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: every piece is a link with its own name
    <svg width="100%" height="14">
      {row.segments.map(({ direction, count, from, share }) => {
        const label = words.charts.mark(name, words.charts.way[direction], count);
        return (
          <MarkLink
            key={direction}
            href={paths.visits({ theme: [theme.id], direction: [direction] })}
            label={label}
            mark={markOf(theme.id, direction)}
          >
            <title>{label}</title>
            <rect className={styles[direction]} x={`${from}%`} width={`${share}%`} height="14" />
          </MarkLink>
        );
      })}
    </svg>
  );
}
