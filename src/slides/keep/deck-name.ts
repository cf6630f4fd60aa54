import { setFilters } from '../../filters/set-filters.ts';
import { readView } from '../../query/read-view.ts';
import type { About } from '../../query/show-view.ts';
import type { Register } from '../../records/register.ts';
import { say, type Text } from '../../records/text.ts';
import type { Lang, Words } from '../../words/index.ts';
import { type Deck, slideLangs } from '../deck.ts';

/** Filters that a name has room for. */
const FILTERS = 3;

/** What visits are filtered by, in a line; empty for all of them. */
function filterName(query: string, register: Register, lang: Lang, words: Words): string {
  const { view } = readView(new URLSearchParams(query), register);
  const values = setFilters(view, register, words).map(({ value }) => say(value, lang).text);
  return values.slice(0, FILTERS).join(' · ');
}

/** What a deck is about, by its name on record; nothing for a filter, for nothing, and for what is gone. */
function aboutName(about: About, register: Register): Text | undefined {
  if (about.kind === 'partner') return register.partnerById.get(about.id)?.name;
  if (about.kind === 'theme') return register.themeById.get(about.id)?.name;
  if (about.kind === 'visit') return register.visitById.get(about.id)?.title;
  return undefined;
}

/** What a deck is called: its title in the reader's language or the other, else what it is about. */
export function deckName(
  { title, about }: Pick<Deck, 'title' | 'about'>,
  register: Register,
  lang: Lang,
  words: Words,
): string {
  const typed = [lang, ...slideLangs].map((one) => title?.[one]?.trim()).find(Boolean);
  if (typed) return typed;
  const name = aboutName(about, register);
  if (name !== undefined) return say(name, lang).text;
  const filter = about.kind === 'visits' ? filterName(about.query, register, lang, words) : '';
  return filter || words.meeting.unnamed[about.kind];
}
