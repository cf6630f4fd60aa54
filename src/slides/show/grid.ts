/** Between two slides of the grid, and the least width of one, px. */
const GAP = 24;
const LEAST = 280;

/** How many slides stand beside one another in a room, px, and how wide each is. */
export function gridOf(room: number): { readonly columns: number; readonly width: number } {
  const columns = Math.max(1, Math.min(4, Math.floor((room + GAP) / (LEAST + GAP))));
  return { columns, width: Math.max(0, Math.floor((room - GAP * (columns - 1)) / columns)) };
}

/** Where a key leads among `count` slides in so many columns; nothing when it is no key of the grid. */
export function stepIn(key: string, from: number, count: number, columns: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowDown':
      return from + columns <= last ? from + columns : from;
    case 'ArrowUp':
      return from - columns >= 0 ? from - columns : from;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
