import type { Ignored } from '../query/params.ts';
import { list } from '../words/format.ts';

/** So many are named; the others are counted. */
const NAMED = 4;
/** Characters shown of a name. */
const LONG = 48;

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function shortened(text: string): string {
  const signs = [...characters.segment(text.slice(0, LONG * 8))];
  return signs.length > LONG
    ? `${signs
        .slice(0, LONG)
        .map((s) => s.segment)
        .join('')}…`
    : text;
}

/** `theme=xyz and colour=red`, and how many more there were. */
export function askedInVain(
  ignored: readonly Ignored[],
  tag: string,
): { readonly named: string; readonly more: number } {
  const all = ignored.slice(0, NAMED).map(({ key, value }) => shortened(`${key}=${value}`));
  return { named: list(tag, all), more: ignored.length - all.length };
}
