/** A drawn row: its place in the list, and where it begins and ends on the page, in px. */
interface Drawn {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Rows of one year that stand together, and the empty space before them, in px. */
export interface Run<Item extends Drawn> {
  readonly year: number;
  readonly gap: number;
  readonly items: readonly Item[];
  readonly end: number;
}

/**
 * Cuts the drawn rows of a long list where the year changes or rows between them are not drawn.
 * @param top where the list begins on the page, in px
 */
export function drawnRuns<Item extends Drawn>(
  items: readonly Item[],
  yearAt: (index: number) => number | undefined,
  top: number,
): readonly Run<Item>[] {
  const runs: { year: number; gap: number; items: Item[]; end: number }[] = [];
  let end = top;
  for (const item of items) {
    const year = yearAt(item.index);
    if (year === undefined) continue;
    const last = runs.at(-1);
    const previous = last?.items.at(-1);
    if (last && last.year === year && previous?.index === item.index - 1) {
      last.items.push(item);
      last.end = item.end;
    } else runs.push({ year, gap: Math.max(0, item.start - end), items: [item], end: item.end });
    end = item.end;
  }
  return runs;
}
