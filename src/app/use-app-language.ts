import { startTransition, use, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isSpoken, type Lang, learn } from '../words/index.ts';
import { firstLang, langIn, tagOf } from './language.ts';
import { readStored, store } from './stored.ts';

/**
 * The language of the page. An address that names one decides, and goes on deciding for the pages after it;
 * choosing one keeps it on this device (`choose` says whether it could). Waits until its words have come.
 */
export function useAppLanguage(): { readonly lang: Lang; readonly choose: (lang: Lang) => boolean } {
  const [params, setParams] = useSearchParams();
  const [last, setLast] = useState<Lang>(() =>
    firstLang(location.hash, readStored('pd.lang'), navigator.languages),
  );
  const asked = langIn(`?${params}`);
  // The address moves on without its language; what it said stays.
  if (asked && asked !== last) setLast(asked);
  const lang = asked ?? last;
  if (!isSpoken(lang)) use(learn(lang));

  // Talks to the document: screen readers and fonts go by its language.
  useEffect(() => {
    document.documentElement.lang = tagOf(lang);
  }, [lang]);

  const choose = (next: Lang): boolean => {
    if (asked) {
      const changed = new URLSearchParams(params);
      changed.set('lang', next);
      setParams(changed, { replace: true });
    } else startTransition(() => setLast(next));
    return store('pd.lang', next);
  };
  return { lang, choose };
}
