import { useEffect } from 'react';
import { say } from '../../records/text.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { deckName } from '../keep/deck-name.ts';
import type { ShowData } from '../show-data.ts';

/**
 * Has the window say which deck and which slide it shows: guests see its title too, so it is made of what is theirs.
 * @param titled the title, but for the name of the dashboard
 * @param at place of the slide, from 0
 * @returns what the deck is called
 */
export function useWindowTitle(
  { deck, register, slides }: ShowData,
  titled: (deck: string, n: number, of: number) => string,
  at: number,
): string {
  const { lang, words } = useLanguage();
  const name = deckName(deck, register, lang, words);
  const title = `${titled(name, at + 1, slides.length)} · ${say(register.dashboard.title, lang).text}`;
  // Talks to the window, each time: the page around it gives the title of all shows when it is drawn anew.
  useEffect(() => {
    document.title = title;
  });
  return name;
}
