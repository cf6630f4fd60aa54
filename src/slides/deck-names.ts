import { type Renaming, renamed, renamedAddress, withNames } from '../query/show-names.ts';
import type { About } from '../query/show-view.ts';
import type { Register } from '../records/register.ts';
import type { Deck, Slide } from './deck.ts';
import { isLink, linkOf, readLink } from './keep/deck-link.ts';

/** What a deck is about, by other ids. */
export function aboutWith(about: About, to: Renaming): About {
  if (about.kind === 'visit') return { ...about, id: to.visit(about.id) };
  if (about.kind !== 'visits') return about;
  return { ...about, query: renamed(new URLSearchParams(about.query), to).toString() };
}

/** What a deck is about as the dashboard knows it. */
export const aboutNamed = (about: About, register: Register): About => aboutWith(about, withNames(register));

/** The id of a line with the id of a visit in it: `said.2021-05-cast.0`. */
function lineWith(line: string, to: Renaming): string {
  const parts = line.split('.');
  for (let size = parts.length; size > 0; size--)
    for (let at = 0; at + size <= parts.length; at++) {
      const id = parts.slice(at, at + size).join('.');
      const other = to.visit(id);
      if (other !== id) return [...parts.slice(0, at), other, ...parts.slice(at + size)].join('.');
    }
  return line;
}

function ofWith({ kind, of = '' }: Slide, to: Renaming): string {
  if (kind === 'visit') return to.visit(of);
  const [figure = '', address] = of.split(/\|(.*)/s);
  return kind === 'figure' && address !== undefined ? `${figure}|${renamedAddress(address, to)}` : of;
}

/** A slide that speaks of the same records by other ids. */
export const slideWith = (slide: Slide, to: Renaming): Slide => ({
  ...slide,
  ...(slide.of !== undefined && { of: ofWith(slide, to) }),
  ...(slide.edits && {
    edits: Object.fromEntries(
      Object.entries(slide.edits).map(([line, typed]) => [lineWith(line, to), typed]),
    ),
  }),
});

/** A deck that speaks of the same records by other ids. */
export const deckWith = (deck: Deck, to: Renaming): Deck => ({
  ...deck,
  about: aboutWith(deck.about, to),
  slides: deck.slides.map((slide) => slideWith(slide, to)),
});

/** The same of a deck in an address; one that is kept elsewhere, or cannot be read, stays. */
export function linkWith(text: string, to: Renaming): string {
  if (!isLink(text)) return text;
  const { deck } = readLink(text);
  if (!deck) return text;
  const other = deckWith(deck, to);
  return JSON.stringify(other) === JSON.stringify(deck) ? text : (linkOf(other, () => false) ?? text);
}
