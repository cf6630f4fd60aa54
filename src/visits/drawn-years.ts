/** A drawn row: its place in the list, and where it begins and ends on the page, in px. */
interface Drawn {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The drawn rows of one year. A gap is the empty space, in px, that stands for rows that are not drawn. */
export interface DrawnYear {
  readonly year: number;
  /** Before the year. */
  readonly gap: number;
  readonly rows: readonly { readonly index: number; readonly gap: number }[];
}

/**
 * The drawn rows of a long list under their years, and the space that stands for all the others.
 * @param items in the order of the list
 * @param top where the list begins on the page, in px
 */
export function drawnYears(
  items: readonly Drawn[],
  yearAt: (index: number) => number | undefined,
  top: number,
): { readonly years: readonly DrawnYear[]; readonly end: number } {
  const years: { year: number; gap: number; rows: { index: number; gap: number }[] }[] = [];
  let end = top;
  for (const item of items) {
    const year = yearAt(item.index);
    if (year === undefined) continue;
    const gap = Math.max(0, item.start - end);
    const last = years.at(-1);
    if (last?.year === year) last.rows.push({ index: item.index, gap });
    else years.push({ year, gap, rows: [{ index: item.index, gap: 0 }] });
    end = item.end;
  }
  return { years, end };
}
