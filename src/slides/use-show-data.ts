import { useMemo, useState } from 'react';
import type { ShowView } from '../query/show-view.ts';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { type Lang, wordsIn } from '../words/index.ts';
import type { Deck } from './deck.ts';
import { tonguesOf } from './drawn.ts';
import { guestDeck } from './guest-deck.ts';
import { guestRegister } from './guest-register.ts';
import { makeDeck } from './make-deck.ts';
import { type ShowData, showData } from './show-data.ts';
import { subjectOf } from './subject.ts';

/** What of an address says which slides there are and how they look. */
export type Asked = Pick<ShowView, 'about' | 'in' | 'ratio' | 'look' | 'names'>;

const keyOf = ({ about, names }: Asked): string => JSON.stringify([about, names]);

/**
 * The slides of a show. The records are those of the moment it begins: what is loaded anew meanwhile changes no figure in
 * mid-meeting.
 * @param deck nothing for the one that is made of what it is about
 */
export function useShowData(register: Register, asked: Asked, deck: Deck | undefined): ShowData {
  const { lang } = useLanguage();
  const [loaded] = useState(register);
  const { names, about, ratio, look } = asked;
  const key = keyOf(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what it is about
  const fixed = useMemo(() => {
    const guests = guestRegister(loaded, names);
    const subject = subjectOf(deck?.about ?? about, guests);
    const made = deck
      ? guestDeck(deck, loaded, names)
      : makeDeck(about, { register: guests, subject, lang, words: wordsIn(lang) });
    return { guests, subject, made };
  }, [loaded, key, deck, lang]);
  return useMemo(
    () =>
      showData(fixed.guests, fixed.made, fixed.subject, {
        tongues: tonguesOf(asked.in, lang satisfies Lang),
        ratio,
        look,
      }),
    [fixed, asked.in, lang, ratio, look],
  );
}
