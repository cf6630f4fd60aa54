import { sayIn, type Text } from '../records/text.ts';
import type { Lang } from '../words/index.ts';

/** Longer than this, in characters, a post is left to the list of people. */
const ROOM: Readonly<Record<Lang, number>> = { en: 72, zh: 26 };

const DEGREES = /^(?:prof(?:essor)?|dr|academician|mr|mrs|ms|教授|博士|院士)\.?$/i;

/** Posts are often plain strings without a language: letters that neither English nor Chinese has tell of a third. */
const OTHER_LANGUAGE = { en: /[^\x20-\x7e‘’“”–—]/, zh: /[\p{Script=Hiragana}\p{Script=Katakana}]/u };

/** A list or an aside does not fit a sentence. */
const BROKEN = { en: /[;()]/, zh: /[、；()（）]/ };

/**
 * A post short enough for the run of a sentence: in the language of the page or nothing, degrees left out.
 * Nothing when what is left is a list or too long.
 */
export function shortPost(title: Text | undefined, lang: Lang): string | undefined {
  const text = title === undefined ? undefined : sayIn(title, lang);
  if (text === undefined || OTHER_LANGUAGE[lang].test(text) || BROKEN[lang].test(text)) return undefined;
  const parts = text
    .split(/[,，]\s*/)
    .map((part) => part.trim())
    .filter((part) => part && !DEGREES.test(part));
  const [post] = parts;
  return post && parts.length === 1 && post.length <= ROOM[lang] ? post : undefined;
}
