import { type ThemeCount, watchedFirst } from '../insight/theme-counts.ts';
import type { Register } from '../records/register.ts';
import type { Direction } from '../records/visit.ts';
import type { Place } from './steps.ts';

/** A piece of a bar; `from` and `share` are percent of the longest bar. */
export interface Segment {
  readonly direction: Direction;
  readonly count: number;
  readonly from: number;
  readonly share: number;
}

export interface RankingRow {
  readonly count: ThemeCount;
  /** Without empty ones, in the order inbound, joint, outbound. */
  readonly segments: readonly Segment[];
}

export interface Ranking {
  readonly watched: readonly RankingRow[];
  readonly others: readonly RankingRow[];
  /** How many themes there are, shown or not. */
  readonly themes: number;
}

const ORDER: readonly Direction[] = ['inbound', 'joint', 'outbound'];

function segmentsOf(count: ThemeCount, longest: number): readonly Segment[] {
  let before = 0;
  return ORDER.map((direction): Segment => {
    const n = count.byDirection[direction];
    const segment = { direction, count: n, from: (before / longest) * 100, share: (n / longest) * 100 };
    before += n;
    return segment;
  }).filter((segment) => segment.count > 0);
}

/** Watched themes in the office's order, then at most `limit` others by number of visits. */
export function rankingRows(
  register: Register,
  all: readonly ThemeCount[],
  limit = Number.POSITIVE_INFINITY,
): Ranking {
  const counts = watchedFirst(register, all);
  const longest = Math.max(1, ...counts.map((count) => count.rows.length));
  const rows = counts.map((count): RankingRow => ({ count, segments: segmentsOf(count, longest) }));
  return {
    watched: rows.filter((row) => row.count.watched),
    others: rows.filter((row) => !row.count.watched).slice(0, limit),
    themes: rows.length,
  };
}

const COLUMNS = { inbound: 0, joint: 1, outbound: 2 } as const;

/** Names the mark of a piece. */
export const markOf = (theme: string, direction: Direction): string => `${direction} ${theme}`;

/** Where the pieces of the bars stand. */
export const rankingPlaces = ({ watched, others }: Ranking): readonly Place[] =>
  [...watched, ...others].flatMap(({ count, segments }, row) =>
    segments.map(({ direction }) => ({
      key: markOf(count.theme.id, direction),
      row,
      column: COLUMNS[direction],
    })),
  );
