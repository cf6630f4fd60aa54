import { rangesOf } from '../query/search/ranges.ts';
import type { TextsOf } from '../query/search/texts.ts';
import { whereFound } from '../query/search/where-found.ts';
import type { Finding } from '../ui/FoundIn.tsx';
import type { Lang, Words } from '../words/index.ts';

/**
 * How a list shows why its records were found; nothing when nothing was searched for, and then the texts of the
 * records, which take a while to work out, are not asked for.
 */
export function findingOf<T>(
  terms: readonly string[],
  textsOf: () => TextsOf<T>,
  lang: Lang,
  { search }: Words,
): Finding<T> | undefined {
  if (terms.length === 0) return undefined;
  return {
    find: (text) => rangesOf(text, terms),
    where: (record, shown) => {
      const found = whereFound(() => textsOf().get(record), shown, terms, lang);
      return found.map((piece) => ({ ...piece, name: search.whereIs(search.where[piece.field]) }));
    },
  };
}
