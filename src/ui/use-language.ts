import { createContext, useContext } from 'react';
import { type Lang, type Words, wordsIn } from '../words/index.ts';

/** The language the page is in. The application provides it; a component without a provider speaks English. */
export const LanguageContext = createContext<Lang>('en');

/** What becomes of the words before whom they are said. */
export const ToneContext = createContext<(words: Words) => Words>((words) => words);

/** The language of the page and its words. */
export function useLanguage(): { readonly lang: Lang; readonly words: Words } {
  const lang = useContext(LanguageContext);
  return { lang, words: useContext(ToneContext)(wordsIn(lang)) };
}
