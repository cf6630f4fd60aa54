import type { Line } from '../content.ts';
import type { SlideLang } from '../deck.ts';
import type { Here } from '../kinds/kind.ts';
import { type LineKind, line } from '../lines.ts';

/** What a title may have in two lines of the slide, in characters. */
const TITLE: Readonly<Record<SlideLang, number>> = { en: 90, zh: 44 };

/** The title of a slide: the first of some sentences that is not too long for it, else the last. */
export function titleOf(
  { lang }: Pick<Here, 'lang'>,
  sentences: readonly string[],
  kind: LineKind = {},
): Line {
  const text = sentences.find((sentence) => sentence.length <= TITLE[lang]) ?? sentences.at(-1) ?? '';
  return line('title', text, { twin: true, ...kind });
}
