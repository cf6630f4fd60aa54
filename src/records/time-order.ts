import type { TimeColumns } from './time-columns.ts';

/** Rows may be this many at most, so that a day and a row fit into one number. */
const ROWS = 2 ** 26;

/**
 * The rows in order of time: by earliest day, then latest, then id, as `byTime` orders records. Sorting plain numbers is
 * much quicker than comparing records; only those of one day are then compared.
 */
export function rowsInTime(
  { length, date, dates }: TimeColumns,
  ids: readonly string[],
): Uint32Array<ArrayBuffer> {
  const { earliest, latest } = dates;
  const day = (row: number) => earliest[date[row] ?? 0] ?? 0;
  const end = (row: number) => latest[date[row] ?? 0] ?? 0;
  const keys = Float64Array.from({ length }, (_, row) => day(row) * ROWS + row).sort();
  const rows = Uint32Array.from(keys, (key) => ((key % ROWS) + ROWS) % ROWS);
  const byEnd = (a: number, b: number) => {
    const [idA = '', idB = ''] = [ids[a], ids[b]];
    return end(a) - end(b) || (idA < idB ? -1 : 1);
  };
  for (let i = 0; i < length; ) {
    let next = i + 1;
    while (next < length && day(rows[next] ?? 0) === day(rows[i] ?? 0)) next++;
    if (next - i > 1) rows.subarray(i, next).sort(byEnd);
    i = next;
  }
  return rows;
}
