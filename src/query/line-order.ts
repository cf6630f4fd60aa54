import type { Register } from '../records/register.ts';
import type { Axis } from './axes.ts';
import { facetOf } from './facets/index.ts';
import type { Order } from './matrix-view.ts';
import { type Pivot, sumAt } from './pivot.ts';

/** Where the figures of an axis stand in a count. */
export interface LineCounts {
  readonly total: (line: number) => number;
  /** The figure where a line crosses a line of the other axis. */
  readonly at: (line: number, other: number) => number;
}

export const rowCounts = (pivot: Pivot, columns: number): LineCounts => ({
  total: (row) => sumAt(pivot.rowTotals, row),
  at: (row, column) => sumAt(pivot.cells, row * columns + column),
});

export const columnCounts = (pivot: Pivot, columns: number): LineCounts => ({
  total: (column) => sumAt(pivot.columnTotals, column),
  at: (column, row) => sumAt(pivot.cells, row * columns + column),
});

type Compare = (a: number, b: number) => number;

/** The order in which the dashboard shows such things: as listed, or what is watched first and then the most. */
function usual(axis: Axis, counts: LineCounts, register: Register): Compare {
  const facet = facetOf(axis.id);
  if (facet?.order !== 'by-count') return (a, b) => a - b;
  const first = facet.first?.(register) ?? [];
  const ranks = axis.lines.map(({ id }) => (first.includes(id) ? first.indexOf(id) : first.length));
  return (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || counts.total(b) - counts.total(a);
}

function asked(order: Order, counts: LineCounts, other: Axis, byName: Compare): Compare | undefined {
  const sign = order.back ? -1 : 1;
  if (order.by === 'name') return (a, b) => sign * byName(a, b);
  if (order.by === 'total') return (a, b) => sign * (counts.total(b) - counts.total(a));
  const { line } = order.by;
  const at = other.lines.findIndex(({ id }) => id === line);
  // A line that the filters hide orders nothing.
  return at < 0 ? undefined : (a, b) => sign * (counts.at(b, at) - counts.at(a, at));
}

/**
 * The lines of an axis in the order asked for; equal ones by their total, most first, and then as they usually stand, so that
 * of those who have nothing in a column the most frequent come first.
 */
export function orderedLines(
  axis: Axis,
  other: Axis,
  order: Order | null,
  counts: LineCounts,
  register: Register,
  byName: Compare,
): readonly number[] {
  const plain = usual(axis, counts, register);
  const wanted = order ? asked(order, counts, other, byName) : undefined;
  const places = axis.lines.map((_, i) => i);
  if (!wanted) return places.sort((a, b) => plain(a, b) || a - b);
  return places.sort((a, b) => wanted(a, b) || counts.total(b) - counts.total(a) || plain(a, b) || a - b);
}

/** The order after a press on a head: most first, then fewest; a press on a name goes the way of the alphabet, then back. */
export function nextOrder(order: Order | null, by: Order['by']): Order {
  return isBy(order, by) ? { by, back: !order.back } : { by, back: false };
}

/** Whether an order goes by the total, the name or that line. */
export function isBy(order: Order | null, by: Order['by']): order is Order {
  if (!order) return false;
  if (typeof order.by === 'string' || typeof by === 'string') return order.by === by;
  return order.by.line === by.line;
}
