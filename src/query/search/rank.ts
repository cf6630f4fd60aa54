import { hasTerm, placeOf } from './find-term.ts';
import type { FieldName, Texts } from './texts.ts';

/** Whether a term stands at the beginning of a word. */
function beginsWord(line: string, term: string): boolean {
  for (let at = placeOf(line, term); at >= 0; at = placeOf(line, term, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

const NAMES: ReadonlySet<FieldName> = new Set(['title', 'name']);
const OTHER_NAMES: ReadonlySet<FieldName> = new Set(['alias', 'partner', 'person']);

/**
 * How well a record that has all the terms answers to them, best first: 0 a name begins with the search, 1 another name
 * does or the words of a name do, 2 they are somewhere in a name, 3 they stand together elsewhere, 4 they are scattered.
 * @param phrase the whole search, folded
 */
export function rankOf({ fields, folded }: Texts, terms: readonly string[], phrase: string): number {
  let best = hasTerm(folded, phrase) ? 3 : 4;
  folded.split('\n').forEach((line, i) => {
    const field = fields[i]?.name;
    if (field === undefined || best === 0) return;
    const isName = NAMES.has(field);
    if (!isName && !OTHER_NAMES.has(field)) return;
    if (line.startsWith(phrase)) best = Math.min(best, isName ? 0 : 1);
    else if (terms.every((term) => hasTerm(line, term)))
      best = Math.min(best, isName && terms.every((term) => beginsWord(line, term)) ? 1 : 2);
  });
  return best;
}
