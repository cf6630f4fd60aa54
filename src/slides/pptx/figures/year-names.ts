import type { Words } from '../../../words/index.ts';

/** More columns than this have no room for a year in full. */
const FULL = 16;

/** Years under their columns. */
export const yearNames = (years: readonly number[], { dates }: Words): readonly string[] =>
  years.map((year) => (years.length > FULL ? dates.yearShort(year) : String(year)));
