import { hasTerm } from './find-term.ts';
import { fold } from './fold.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import type { FieldName, Texts } from './texts.ts';

export interface Where extends Snippet {
  readonly field: FieldName;
}

const HAN = /\p{Script=Han}/u;

/** So many places are named; words in more than these are seldom what somebody looks for. */
const PLACES = 3;

/**
 * Where a record has the terms that its shown name does not have: the field with most of them, in the reader's
 * language if there is a choice, then the field with most of what is left. Nothing when the name has them all.
 * @param textsOf the texts of the record, which take a while to work out, and are not asked for in vain
 */
export function whereFound(
  textsOf: () => Texts,
  shown: readonly string[],
  terms: readonly string[],
  lang: string,
): readonly Where[] {
  const visible = shown.map(fold).join('\n');
  const found: Where[] = [];
  let missing = terms.filter((term) => !hasTerm(visible, term));
  if (missing.length === 0) return found;
  const texts = textsOf();
  const lines = texts.folded.split('\n');
  while (missing.length > 0 && found.length < PLACES) {
    let best = { score: 0, at: -1 };
    lines.forEach((line, at) => {
      const hits = missing.filter((term) => hasTerm(line, term)).length;
      const score = hits * 2 + (HAN.test(line) === (lang === 'zh') ? 1 : 0);
      if (hits > 0 && score > best.score) best = { score, at };
    });
    const field = texts.fields[best.at];
    if (!field) break;
    found.push({ field: field.name, ...snippetOf(field.text, terms) });
    const line = lines[best.at] ?? '';
    missing = missing.filter((term) => !hasTerm(line, term));
  }
  return found;
}
