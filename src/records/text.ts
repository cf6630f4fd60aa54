/** Text of a record: one string, or the same thing said in several languages (BCP 47 tag to string), at least one. */
export type Text = string | { readonly [lang: string]: string };

/** What is shown for a Text, and the language it is in; `undefined` when the record does not say. */
export interface Said {
  readonly text: string;
  readonly lang: string | undefined;
}

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}{2}/u;

/**
 * The Text in the asked language, else in any other it has. A plain string has no language of its own: one with a Han
 * character in it counts as Chinese and one with two Latin letters as English, so that a screen reader does not spell it out.
 */
export function say(text: Text, lang: string): Said {
  if (typeof text === 'string')
    return { text, lang: HAN.test(text) ? 'zh' : LATIN.test(text) ? 'en' : undefined };
  const asked = Object.hasOwn(text, lang) ? text[lang] : undefined;
  if (asked) return { text: asked, lang };
  for (const [other, value] of Object.entries(text)) if (value) return { text: value, lang: other };
  return { text: '', lang: undefined };
}

/** The Text by language; a plain string with a Han character in it is Chinese, any other English. */
export const byLanguage = (text: Text): Exclude<Text, string> =>
  typeof text === 'string' ? { [HAN.test(text) ? 'zh' : 'en']: text } : text;

/** The Text in a language it must really have, or nothing. */
export function sayIn(text: Text, lang: string): string | undefined {
  const texts = byLanguage(text);
  return Object.hasOwn(texts, lang) ? texts[lang] : undefined;
}

/** Every wording of a Text. */
export const wordings = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** What a Text says in another language than `say` gives for the asked one, when it has one that differs. */
export function sayOther(text: Text, lang: string): Said | undefined {
  if (typeof text === 'string') return undefined;
  const shown = say(text, lang);
  for (const [other, value] of Object.entries(text))
    if (value && other !== shown.lang && value !== shown.text) return { text: value, lang: other };
  return undefined;
}
