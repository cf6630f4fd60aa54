import { paths } from '../query/paths.ts';
import { say } from '../records/text.ts';
import type { Lang, Words } from '../words/index.ts';
import { pigmentAt } from './pigment.ts';
import type { YearStack } from './year-stack.ts';
import type { YearRow } from './years-by-group.ts';

/** Years by theme group as the plot draws them: bottom up in display order. */
export function groupStacks(
  rows: readonly YearRow[],
  words: Words['charts']['years'],
  lang: Lang,
): readonly YearStack[] {
  return rows.map((row) => ({
    year: row.year,
    certain: row.certain,
    possible: row.possible,
    label: words.column(row.year, row.visits.certain, row.visits.possible),
    href: paths.visits({ year: [String(row.year)] }),
    possibleLabel: words.dashed(row.year, row.visits.possible),
    parts: row.groups.map(({ group, themes, certain, possible }, i) => ({
      key: group.id,
      pigment: pigmentAt(i),
      value: certain,
      label: words.mark(row.year, say(group.name, lang).text, certain, possible),
      href: paths.visits({ year: [String(row.year)], theme: themes }),
    })),
  }));
}
