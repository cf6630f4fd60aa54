import { useMemo } from 'react';
import type { ShowView } from '../query/show-view.ts';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { type Lang, wordsIn } from '../words/index.ts';
import type { Deck } from './deck.ts';
import { tonguesOf } from './drawn.ts';
import { guestDeck } from './guest-deck.ts';
import { makeDeck } from './make-deck.ts';
import { type ShowData, showData } from './show-data.ts';
import { subjectOf } from './subject.ts';

/** What of an address says which slides there are and how they look. */
export type Asked = Pick<ShowView, 'about' | 'in' | 'ratio' | 'look' | 'names'>;

const keyOf = ({ about, names }: Asked): string => JSON.stringify([about, names]);

/**
 * The slides of a show.
 * @param loaded all records, as they were when the show began
 * @param guests what of them guests may see
 * @param deck nothing for the one that is made of what it is about
 */
export function useShowData(
  loaded: Register,
  guests: Register,
  asked: Asked,
  deck: Deck | undefined,
): ShowData {
  const { lang } = useLanguage();
  const { names, about, ratio, look } = asked;
  const key = keyOf(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what it is about
  const fixed = useMemo(() => {
    const own = deck && guestDeck(deck, loaded, names);
    const subject = subjectOf(own?.about ?? about, guests);
    const made = own ?? makeDeck(about, { register: guests, subject, lang, words: wordsIn(lang) });
    return { subject, made };
  }, [loaded, guests, key, deck, lang]);
  return useMemo(
    () =>
      showData(guests, fixed.made, fixed.subject, {
        tongues: tonguesOf(asked.in, lang satisfies Lang),
        ratio,
        look,
      }),
    [guests, fixed, asked.in, lang, ratio, look],
  );
}
