/*
 * Everything that can be done to a deck. Each gives a new deck; slides that nothing was done to stay the same objects, and
 * a change that changes nothing gives the same deck.
 */
import type { Deck, Guest, Slide, SlideLang, Typed } from '../deck.ts';

const placeOf = ({ slides }: Deck, id: string): number => slides.findIndex((slide) => slide.id === id);

/** One slide changed. */
export function changeSlide(deck: Deck, id: string, change: (slide: Slide) => Slide): Deck {
  const at = placeOf(deck, id);
  const slide = deck.slides[at];
  const next = slide && change(slide);
  return !next || next === slide ? deck : { ...deck, slides: deck.slides.with(at, next) };
}

/** A slide moved to a place from 0; one beyond the ends is the first or the last. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const from = placeOf(deck, id);
  const slide = deck.slides[from];
  const place = Math.max(0, Math.min(deck.slides.length - 1, to));
  if (!slide || place === from) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(place, 0, slide) };
}

/** An id for a slide of a kind: the kind itself, or with the first number that is free. */
function newSlideId({ slides }: Pick<Deck, 'slides'>, kind: string): string {
  const taken = new Set(slides.map(({ id }) => id));
  if (!taken.has(kind)) return kind;
  let n = 2;
  while (taken.has(`${kind}-${n}`)) n++;
  return `${kind}-${n}`;
}

/** A slide added after another, or at the end. Gives the id it got. */
export function addSlide(
  deck: Deck,
  slide: Omit<Slide, 'id'>,
  after?: string,
): { readonly deck: Deck; readonly id: string } {
  const id = newSlideId(deck, slide.kind);
  const at = after === undefined ? -1 : placeOf(deck, after);
  const place = at < 0 ? deck.slides.length : at + 1;
  return { id, deck: { ...deck, slides: deck.slides.toSpliced(place, 0, { ...slide, id }) } };
}

/** A slide once more, behind itself. */
export function duplicateSlide(deck: Deck, id: string): { readonly deck: Deck; readonly id: string } {
  const slide = deck.slides[placeOf(deck, id)];
  if (!slide) return { deck, id };
  const { id: _, ...same } = slide;
  return addSlide(deck, same, id);
}

export const removeSlide = (deck: Deck, id: string): Deck => {
  const at = placeOf(deck, id);
  return at < 0 ? deck : { ...deck, slides: deck.slides.toSpliced(at, 1) };
};

export const hideSlide = (deck: Deck, id: string, hide: boolean): Deck =>
  changeSlide(deck, id, (slide) => {
    if ((slide.hidden ?? false) === hide) return slide;
    const { hidden: _, ...shown } = slide;
    return hide ? { ...shown, hidden: true } : shown;
  });

/** A text in one language set, or taken back with nothing; nothing at all when no language is left. */
function withText(typed: Typed | undefined, lang: SlideLang, text: string | undefined): Typed | undefined {
  if (typed?.[lang] === text) return typed;
  const { [lang]: _, ...others } = typed ?? {};
  const next = text === undefined ? others : { ...others, [lang]: text };
  return Object.keys(next).length > 0 ? next : undefined;
}

/** A field set, or left out with nothing. */
const withField = <T extends object, K extends keyof T>(of: T, key: K, value: T[K] | undefined): T => {
  if (of[key] === value) return of;
  const { [key]: _, ...others } = of;
  return (value === undefined ? others : { ...others, [key]: value }) as T;
};

/** A line typed, or with nothing as the records say. */
export const typeLine = (
  deck: Deck,
  id: string,
  line: string,
  lang: SlideLang,
  text: string | undefined,
): Deck =>
  changeSlide(deck, id, (slide) => {
    const before = slide.edits?.[line];
    const typed = withText(before, lang, text);
    if (typed === before) return slide;
    const { [line]: _, ...others } = slide.edits ?? {};
    const edits = typed ? { ...others, [line]: typed } : others;
    return withField(slide, 'edits', Object.keys(edits).length > 0 ? edits : undefined);
  });

/** Notes typed, or with nothing as the records give them. */
export const typeNotes = (deck: Deck, id: string, lang: SlideLang, text: string | undefined): Deck =>
  changeSlide(deck, id, (slide) => withField(slide, 'notes', withText(slide.notes, lang, text)));

export const planSlide = (deck: Deck, id: string, minutes: number | undefined): Deck =>
  changeSlide(deck, id, (slide) => withField(slide, 'minutes', minutes));

/** What a slide is about beside the deck's own. */
export const pointSlide = (deck: Deck, id: string, of: string): Deck =>
  changeSlide(deck, id, (slide) => withField(slide, 'of', of));

/** The title typed; white space alone is none. */
export const typeTitle = (deck: Deck, lang: SlideLang, text: string): Deck =>
  withField(deck, 'title', withText(deck.title, lang, text.trim() === '' ? undefined : text));

export const planDeck = (deck: Deck, minutes: number | undefined): Deck =>
  withField(deck, 'minutes', minutes);

/** All guests, in their order. */
export const setGuests = (deck: Deck, guests: readonly Guest[]): Deck =>
  withField(deck, 'guests', guests.length > 0 ? guests : undefined);
