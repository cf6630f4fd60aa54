import { fold } from '../query/search/fold.ts';
import { type Text, wordings } from '../records/text.ts';
import type { FacetRow } from './facet-rows.ts';

/** Rows whose label has the words in any of its languages. */
export function findRows(
  rows: readonly FacetRow[],
  sought: string,
  labelOf: (value: string) => Text,
): readonly FacetRow[] {
  const folded = fold(sought).trim();
  return folded === ''
    ? rows
    : rows.filter((row) => wordings(labelOf(row.value)).some((text) => fold(text).includes(folded)));
}
