import { type Cells, cellsOf, reordered } from './cells.ts';
import type { TimeColumns } from './time-columns.ts';
import { sides } from './visit.ts';
import type { VisitColumns } from './visit-columns.ts';

/** Where each record of a list stands in a shorter list; nothing where it is not in it. */
export type Moved = readonly (number | undefined)[];

/** Where the records that are kept stand among themselves. */
export function movedBy(kept: readonly boolean[]): Moved {
  let next = 0;
  return kept.map((stays) => (stays ? next++ : undefined));
}

/** Of the dates only those of the rows: the others would tell when something else was. */
function timeOf({ date, direction, dates }: TimeColumns, rows: Uint32Array): TimeColumns {
  const before: number[] = [];
  const places = new Map<number, number>();
  const placed = rows.map((row) => {
    const old = date[row] ?? 0;
    const known = places.get(old);
    if (known !== undefined) return known;
    places.set(old, before.length);
    return before.push(old) - 1;
  });
  return {
    length: rows.length,
    date: placed,
    direction: Uint8Array.from(rows, (row) => direction[row] ?? 0),
    dates: {
      size: before.length,
      earliest: Int32Array.from(before, (at) => dates.earliest[at] ?? 0),
      latest: Int32Array.from(before, (at) => dates.latest[at] ?? 0),
      kind: Uint8Array.from(before, (at) => dates.kind[at] ?? 0),
      flags: Uint8Array.from(before, (at) => dates.flags[at] ?? 0),
      when: (at) => dates.when(before[at] ?? -1),
    },
  };
}

/**
 * The columns of some rows, ascending, of which none is internal any more. What was worked out for facets goes: their values
 * are places among other records.
 */
export function columnsOfRows(
  columns: VisitColumns,
  rows: Uint32Array,
  moved: { readonly partners: Moved; readonly people: Moved; readonly themes: Moved },
): VisitColumns {
  const cells = (own: Cells, place: (value: number) => number | undefined): Cells => {
    const { starts, flat } = reordered(own, rows);
    return cellsOf(rows.length, function* (row) {
      for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
        const at = place(flat[i] ?? 0);
        if (at !== undefined) yield at;
      }
    });
  };
  const seat = (value: number) => {
    const person = moved.people[Math.floor(value / sides.length)];
    return person === undefined ? undefined : person * sides.length + (value % sides.length);
  };
  const bytes = (own: Uint8Array) => Uint8Array.from(rows, (row) => own[row] ?? 0);
  const shorts = (own: Uint16Array) => Uint16Array.from(rows, (row) => own[row] ?? 0);
  return {
    time: timeOf(columns.time, rows),
    partners: cells(columns.partners, (at) => moved.partners[at]),
    people: cells(columns.people, (at) => moved.people[at]),
    themes: cells(columns.themes, (at) => moved.themes[at]),
    seated: cells(columns.seated, seat),
    outcomes: reordered(columns.outcomes, rows),
    format: bytes(columns.format),
    seats: shorts(columns.seats),
    agreements: shorts(columns.agreements),
    open: shorts(columns.open),
    partial: bytes(columns.partial),
    internal: new Uint8Array(rows.length),
    head: rows.map((row) => {
      const head = columns.head[row] ?? 0;
      return head === 0 ? 0 : (moved.people[head - 1] ?? -1) + 1;
    }),
  };
}
