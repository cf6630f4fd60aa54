import { RankingTable } from '../../charts/RankingTable.tsx';
import { rankingRows } from '../../charts/theme-ranking.ts';
import { themeCounts } from '../../insight/theme-counts.ts';
import { useSize } from '../../ui/use-size.ts';
import styles from './Drawn.module.css';
import type { FigureProps } from './figure.ts';

/** Px: the head, and a bar whose name stands in two lines. */
const HEAD = 32;
const BAR = 42;

/** The themes that came up most, as many as there is room for. Which of them the office watches is no news for guests. */
export function RankingDrawn({ register }: FigureProps) {
  const [ref, { height }] = useSize();
  const counts = themeCounts(register).map((count) => ({ ...count, watched: false }));
  const { others, themes } = rankingRows(register, counts);
  const most = others
    .toSorted((a, b) => b.count.rows.length - a.count.rows.length)
    .slice(0, Math.max(3, Math.floor((height - HEAD) / BAR)));
  return (
    <div ref={ref} className={styles['fill']}>
      <RankingTable ranking={{ watched: [], others: most, themes }} />
    </div>
  );
}
