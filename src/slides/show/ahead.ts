/**
 * Which slides are drawn: the one that is seen, and those beside the one that was seen last, so that a move shows what is
 * there already. In order, each once.
 */
export function drawnAround(at: number, settled: number, count: number): readonly number[] {
  const wanted = [settled - 1, settled, settled + 1, at];
  return [...new Set(wanted)].filter((i) => i >= 0 && i < count).toSorted((a, b) => a - b);
}
