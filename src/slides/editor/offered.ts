import type { Register } from '../../records/register.ts';
import type { Lang, Words } from '../../words/index.ts';
import type { Deck } from '../deck.ts';
import { kinds } from '../kinds/index.ts';
import type { Subject } from '../subject.ts';

/** Slides that are made by hand: each can be there any number of times. */
export const byHand = ['text', 'agenda', 'visit', 'figure'] as const;

/** The kinds that the records have something for and that a deck does not have. */
export function missingKinds(
  deck: Deck,
  subject: Subject,
  register: Register,
  lang: Lang,
  words: Words,
): readonly string[] {
  const here = { register, subject, deck, lang, words };
  const there = new Set(deck.slides.map(({ kind }) => kind));
  return kinds
    .filter((kind) => !byHand.some((id) => id === kind.id) && !there.has(kind.id))
    .filter(
      (kind) => kind.for.includes(deck.about.kind) && kind.content(here, { id: kind.id, kind: kind.id }),
    )
    .map(({ id }) => id);
}

/** What a kind is called; one that is not known goes by its id. */
export const kindName = (kind: string, { slides: { kinds: names } }: Words): string =>
  Object.hasOwn(names, kind) ? names[kind as keyof typeof names] : kind;
