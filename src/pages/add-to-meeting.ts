import type { Deck, Slide } from '../slides/deck.ts';
import { addSlide } from '../slides/editor/deck-edits.ts';
import { isLink, readLink } from '../slides/keep/deck-link.ts';
import type { KeptDecks } from '../slides/keep/kept-text.ts';
import { newDeckId } from '../slides/keep/new-deck-id.ts';
import { theDecks } from '../slides/keep/the-decks.ts';

/** A deck that something can be added to. */
export interface Target {
  /** `deck` of its address. */
  readonly place: string;
  readonly deck: Deck;
}

/** What was added, and to what. */
export interface Added extends Target {
  /** Id of the new slide. */
  readonly slide: string;
  /** As the deck was; nothing for a new one. */
  readonly before: Deck | undefined;
}

/** Decks that are offered. */
const OFFERED = 6;

/** A deck that was changed so long ago, ms, is asked for, not taken. */
const RECENT = 12 * 60 * 60 * 1000;

/** The deck that lives in a link and was worked on last. */
function lastInLink({ last }: KeptDecks): Target | undefined {
  const deck = isLink(last) ? readLink(last).deck : undefined;
  return deck && { place: last, deck };
}

/** The decks to choose from, the one worked on last first. */
export function decksToAddTo(kept: KeptDecks): readonly Target[] {
  const inLink = lastInLink(kept);
  const here = kept.decks.map(({ id, deck }): Target => ({ place: `~${id}`, deck }));
  return [...(inLink ? [inLink] : []), ...here].slice(0, OFFERED);
}

/** The deck that is being worked on, without asking; nothing when the last work was long ago. */
export function worksOn(kept: KeptDecks, now = Date.now()): Target | undefined {
  const inLink = lastInLink(kept);
  if (inLink) return inLink;
  const last = kept.decks.find(({ id }) => `~${id}` === kept.last);
  return last && now - last.changed < RECENT ? { place: kept.last, deck: last.deck } : undefined;
}

/** Where a slide goes: to the end, but before the thanks. */
const lastBefore = ({ slides }: Deck): string | undefined =>
  slides.at(-1)?.kind === 'thanks' ? slides.at(-2)?.id : slides.at(-1)?.id;

/** Adds a slide to a deck, or to a new one. A deck that lived in its link is kept on this device from then on. */
export function addTo(target: Target | undefined, slide: Omit<Slide, 'id'>): Added {
  const before = target?.deck;
  const { deck, id } = addSlide(
    before ?? { about: { kind: 'nothing' }, slides: [] },
    slide,
    before && lastBefore(before),
  );
  const name = target?.place.startsWith('~') ? target.place.slice(1) : newDeckId();
  theDecks.keep(name, deck);
  return { place: `~${name}`, deck, slide: id, before: target?.place.startsWith('~') ? before : undefined };
}

/** Makes it as it was before. */
export function takeBack({ place, before }: Added): void {
  const id = place.slice(1);
  if (before) theDecks.keep(id, before);
  else theDecks.forget(id);
}
