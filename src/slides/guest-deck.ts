import { withoutNames } from '../query/show-names.ts';
import { knownNames } from '../records/known-names.ts';
import { nameTaker } from '../records/nameless.ts';
import type { Register } from '../records/register.ts';
import type { Text } from '../records/text.ts';
import type { Deck, Slide, Typed } from './deck.ts';
import { deckWith } from './deck-names.ts';
import { guestRegister, insteadOfNames } from './guest-register.ts';

/** What was typed as the records write texts; nothing when nothing was. */
const textOf = (typed: Typed | undefined): Text | undefined =>
  typed && Object.values(typed).some(Boolean) ? (typed as Text) : undefined;

/**
 * A deck as guests may see it. With `names: 'off'` whatever somebody typed goes the same way as the records: of those expected
 * the posts remain, and names in titles, lines and notes give way to posts,
 * and ids that tell a name to those of the guests’ records.
 * @param register all records, since a typed name may be of anybody
 */
export function guestDeck(deck: Deck, register: Register, names: 'on' | 'off'): Deck {
  if (names === 'on') return deck;
  const { guests = [] } = deck;
  const instead = insteadOfNames();
  const expected = guests.flatMap(({ name, post }) => {
    const text = textOf(name);
    const held = textOf(post);
    return text === undefined ? [] : [{ name: text, ...(held !== undefined && { post: held }) }];
  });
  // A post that only an internal visit knows is as internal as the visit.
  const open = guestRegister(register, 'on');
  const take = nameTaker(open, knownNames(register.people), expected, instead);
  const taken = (typed: Typed): Typed => {
    const text = textOf(typed);
    return text === undefined ? typed : (take(text) as Typed);
  };
  const slide = ({ edits, notes, ...rest }: Slide): Slide => ({
    ...rest,
    ...(edits && {
      edits: Object.fromEntries(Object.entries(edits).map(([line, typed]) => [line, taken(typed)])),
    }),
    ...(notes && { notes: taken(notes) }),
  });
  const nameless = deckWith(deck, withoutNames(register));
  return {
    ...nameless,
    ...(deck.title && { title: taken(deck.title) }),
    ...(deck.guests && {
      guests: guests.map(({ post }) => ({
        name: textOf(post) ? taken(post ?? {}) : (instead.someone as Typed),
      })),
    }),
    slides: nameless.slides.map(slide),
  };
}
