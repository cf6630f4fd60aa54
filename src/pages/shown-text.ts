import { setFilters } from '../filters/set-filters.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Lang, Words } from '../words/index.ts';

/** The filters of a view in a line, but for the time, which a figure says itself; empty when there are none. */
export const shownText = (view: View, register: Register, lang: Lang, words: Words): string =>
  setFilters({ ...view, from: null, to: null }, register, words)
    .map(({ name, value }) => [name, say(value, lang).text].filter(Boolean).join(' '))
    .join(words.exports.semicolon);
