import { fold } from './fold.ts';

const TERM = /"([^"]*)(?:"|$)|[^\s"]+/g;

/**
 * What a search asks for, folded: words, and phrases in quotation marks of any shape. All of them must be found, each
 * letter for letter; nothing in a search is a pattern. A phrase need not be closed. The longest come first.
 */
export function termsOf(q: string): readonly string[] {
  const found = new Set<string>();
  for (const [whole, phrase] of fold(q).matchAll(TERM)) {
    const term = (phrase ?? whole).trim();
    if (term) found.add(term);
  }
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
