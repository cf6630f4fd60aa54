import { isLang, type Lang, languages } from '../words/index.ts';

/** The language an address asks for, if any. Takes `location.hash` or a query alone. */
export function langIn(address: string): Lang | undefined {
  const asked = new URLSearchParams(address.slice(address.indexOf('?') + 1)).get('lang');
  return isLang(asked) ? asked : undefined;
}

/** The language to begin with: the address's, else the one chosen here before, else the first of the browser's that we speak. */
export function firstLang(address: string, stored: string | null, browser: readonly string[]): Lang {
  const asked = langIn(address);
  if (asked) return asked;
  if (isLang(stored)) return stored;
  return browser.map((tag) => tag.split('-')[0]).find(isLang) ?? 'en';
}

/** For the `lang` attribute of the document. */
export const tagOf = (lang: Lang): string => languages.find((l) => l.id === lang)?.tag ?? lang;
