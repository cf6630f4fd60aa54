import type { Facet, FacetWords } from '../query/facets/facet.ts';
import { fold } from '../query/search/fold.ts';
import type { Register } from '../records/register.ts';
import { type Text, wordings } from '../records/text.ts';

/** One value of a facet, ready to be drawn. */
export interface FacetRow {
  readonly value: string;
  readonly label: Text;
  /** A few words after the label; '' when there are none. */
  readonly note: string;
  readonly count: number;
  readonly chosen: boolean;
  /** Its share of the largest count of the facet, 0 to 1. */
  readonly share: number;
}

/** The values of a facet in the order in which they are drawn. */
export function rowsOf(
  facet: Facet,
  counts: ReadonlyMap<string, number> | undefined,
  chosen: readonly string[],
  register: Register,
  words: FacetWords,
): readonly FacetRow[] {
  const on = new Set(chosen);
  const all = [...(counts ?? [])];
  const most = Math.max(1, ...all.map(([, count]) => count));
  if (facet.order === 'by-count') all.sort((a, b) => b[1] - a[1]);
  if (facet.first) {
    const first = facet.first(register);
    const place = (value: string) => (first.includes(value) ? first.indexOf(value) : first.length);
    all.sort((a, b) => place(a[0]) - place(b[0]));
  }
  return all.map(([value, count]) => ({
    value,
    label: facet.label(value, register, words),
    note: facet.note?.(value, register, words) ?? '',
    count,
    chosen: on.has(value),
    share: count / most,
  }));
}

/**
 * The rows drawn before the rest is asked for: the first ones, and any that is chosen or was touched just now, so that
 * nothing vanishes under the pointer. All rows when that would leave out only one.
 */
export function briefly(
  rows: readonly FacetRow[],
  brief: number | undefined,
  touched: ReadonlySet<string>,
): readonly FacetRow[] {
  if (brief === undefined || rows.length <= brief + 1) return rows;
  return rows.filter((row, i) => i < brief || row.chosen || touched.has(row.value));
}

/** Rows whose label has the words in any of its languages. */
export function findRows(rows: readonly FacetRow[], sought: string): readonly FacetRow[] {
  const folded = fold(sought).trim();
  return folded === ''
    ? rows
    : rows.filter((row) => wordings(row.label).some((text) => fold(text).includes(folded)));
}
