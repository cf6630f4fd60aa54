export type SortValue = string | number;

/** Which column a table is ordered by. */
export interface TableOrder {
  readonly column: number;
  readonly descending: boolean;
}

interface Sortable {
  readonly sortValues?: readonly SortValue[];
}

/** Rows in the order of a column; rows equal in it, and rows without sort values, keep the order they came in. */
export function inOrder<Row extends Sortable>(
  rows: readonly Row[],
  order: TableOrder | undefined,
  tag: string,
): readonly Row[] {
  if (!order) return rows;
  const collator = new Intl.Collator(tag, { numeric: true });
  const sign = order.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const x = a.sortValues?.[order.column];
    const y = b.sortValues?.[order.column];
    if (x === undefined || y === undefined) return 0;
    return (
      sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)))
    );
  });
}

/** The order after a press on a column's head: numbers start with the largest, words with the first. */
export function nextOrder(order: TableOrder | undefined, column: number, numeric: boolean): TableOrder {
  return order?.column === column
    ? { column, descending: !order.descending }
    : { column, descending: numeric };
}
