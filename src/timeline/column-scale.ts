import { monthsBetween } from '../records/day.ts';
import { type Bin, tallest } from './density.ts';
import type { Frame } from './frame.ts';

/** Px of room that columns leave free for names of periods and seals. */
const HEAD = 66;

/** The largest of 1, 2, 5, 10, 20 … that is no more than a number. */
function roundDown(n: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, n)));
  return ([5, 2, 1].find((m) => m * power <= n) ?? 1) * power;
}

/** Px for one visit, the number that the line across the columns stands for, and the months in a column. */
export function columnScale(
  bins: readonly Bin[],
  frame: Frame,
): { readonly perVisit: number; readonly mark: number; readonly months: number } {
  const most = Math.max(1, tallest(bins, ['inbound', 'outbound']));
  const room = Math.min(frame.rulerTop - HEAD, frame.height - frame.rulerBottom - HEAD / 2);
  const first = bins[0];
  return {
    perVisit: Math.max(1, room) / most,
    mark: roundDown(most),
    months: first ? monthsBetween(first.from, first.to + 1) : 1,
  };
}
