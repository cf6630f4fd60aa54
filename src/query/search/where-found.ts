import { fold } from './fold.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import type { FieldName, Texts } from './texts.ts';

export interface Where extends Snippet {
  readonly field: FieldName;
}

const HAN = /\p{Script=Han}/u;

/**
 * Where a record has the terms that its shown name does not have: the field with most of them, in the reader's
 * language if there is a choice. Nothing when the name has them all.
 */
export function whereFound(
  texts: Texts,
  shown: readonly string[],
  terms: readonly string[],
  lang: string,
): Where | undefined {
  const visible = shown.map(fold).join('\n');
  const missing = terms.filter((term) => !visible.includes(term));
  if (missing.length === 0) return undefined;
  let best: { readonly score: number; readonly at: number } | undefined;
  texts.folded.split('\n').forEach((line, at) => {
    const hits = missing.filter((term) => line.includes(term)).length;
    if (hits === 0) return;
    const score = hits * 2 + (HAN.test(line) === (lang === 'zh') ? 1 : 0);
    if (!best || score > best.score) best = { score, at };
  });
  const field = best && texts.fields[best.at];
  return field && { field: field.name, ...snippetOf(field.text, terms) };
}
