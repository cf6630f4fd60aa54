/** Where a mark stands among the marks of its chart. Only the order of columns and rows matters. */
export interface Place {
  readonly key: string;
  readonly column: number;
  readonly row: number;
}

const inReadingOrder = (a: Place, b: Place): number => a.row - b.row || a.column - b.column;

/**
 * The mark that a key leads to from another, or nothing when it leads nowhere.
 * Left and right read the rows one after another, so that every mark can be reached; up and down stay in the column;
 * Home and End go to the ends of the row, with `ctrl` to the first and last mark of all.
 */
export function step(places: readonly Place[], from: string, key: string, ctrl = false): string | undefined {
  const sorted = places.toSorted(inReadingOrder);
  const at = sorted.findIndex((place) => place.key === from);
  const here = sorted[at];
  if (!here) return undefined;
  const row = sorted.filter((place) => place.row === here.row);
  const column = sorted.filter((place) => place.column === here.column);
  switch (key) {
    case 'ArrowRight':
      return sorted[at + 1]?.key;
    case 'ArrowLeft':
      return sorted[at - 1]?.key;
    case 'ArrowDown':
      return column.find((place) => place.row > here.row)?.key;
    case 'ArrowUp':
      return column.findLast((place) => place.row < here.row)?.key;
    case 'Home':
      return (ctrl ? sorted[0] : row[0])?.key;
    case 'End':
      return (ctrl ? sorted : row).at(-1)?.key;
    default:
      return undefined;
  }
}
