import type { Matrix } from '../matrix/matrix-model.ts';
import type { MatrixView } from '../query/matrix-view.ts';
import type { Address } from '../query/use-address.ts';

/** Ways out of a matrix as it is drawn. */
export interface MatrixDoors {
  readonly change: Address<MatrixView>['change'];
  readonly href: Address<MatrixView>['href'];
  /** The address at which is said what an empty cell means. Lines by their place on their axis. */
  readonly emptyHref: (row: number, column: number, layer?: number) => string;
}

export function doorsOf(
  { change, href }: Pick<Address<MatrixView>, 'change' | 'href'>,
  { rows, columns, layers }: Matrix,
): MatrixDoors {
  // One for each of very many cells: what they share is written once.
  const without = href({ row: null, column: null, layer: null });
  const before = `${without}${without.includes('?') ? '&' : '?'}`;
  return {
    change,
    href,
    emptyHref: (row, column, layer) => {
      const within = layer === undefined ? undefined : layers?.axis.lines[layer];
      const cell = new URLSearchParams({
        row: rows.axis.lines[row]?.id ?? '',
        column: columns.axis.lines[column]?.id ?? '',
        ...(within && { layer: within.id }),
      });
      return before + cell;
    },
  };
}
