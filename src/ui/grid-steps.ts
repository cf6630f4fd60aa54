/** A cell of a grid, heads counted: row 0 and column 0 are the heads. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const within = (at: number, size: number): number => Math.max(0, Math.min(size - 1, at));

/**
 * Where a key leads in a grid, or nothing when it is no key of a grid. Home and End go along the row, with `ctrl` to the
 * first and the last cell of all; a page is as many rows as are in view.
 */
export function gridStep(
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
  { key, ctrl, page }: { readonly key: string; readonly ctrl: boolean; readonly page: number },
): GridPlace | undefined {
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowRight':
      return to(row, ctrl ? columns - 1 : column + 1);
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1);
    case 'ArrowDown':
      return to(ctrl ? rows - 1 : row + 1, column);
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : row, columns - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    default:
      return undefined;
  }
}
