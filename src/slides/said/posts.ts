import { say, type Text } from '../../records/text.ts';
import type { SlideLang } from '../deck.ts';

/** What of a post stands on one line beside a name, in characters; what cannot be made so short takes two. */
const ROOM: Readonly<Record<SlideLang, number>> = { en: 62, zh: 28 };

const DEGREES = /^(?:prof(?:essor)?|dr|mr|mrs|ms|教授|博士|先生|女士)\.?$/i;

/** Where a second post begins: "Dean of … and Director of …". Within a name "and" is followed by something else. */
const SECOND =
  /\s*(?:;|；|、|兼|\band (?=(?:associate|chair|dean|deputy|director|executive|foreign|general|head|member|party|president|secretary|vice)))/i;

/** Where the body above begins: "Director of the Division | of the Department". A name has no "of the" of its own to speak of. */
const ABOVE = /(?: of (?=the |[A-Z]{2,}\b)| at (?=[A-Z]))/g;

/** Where what a post is of begins: "Executive Secretary | of …". */
const OF = / (?:of|at|for|in|to) /;

/** A text up to each place where the body above begins, the longest first. */
const withoutAbove = (text: string): readonly string[] =>
  [...text.matchAll(ABOVE)]
    .map(({ index }) => text.slice(0, index))
    .filter((start) => start.includes(' '))
    .toReversed();

/** A post from the whole to its bare title, each shorter than the one before. */
function cuts(post: string): readonly string[] {
  const parts = post.split(/[,，]\s*/).filter((part) => part && !DEGREES.test(part));
  const whole = parts.join(/[，]/.test(post) ? '，' : ', ') || post;
  const [first = whole] = parts;
  const [single = first] = first.split(SECOND);
  const [bare = single] = single.split(OF);
  // Beside the name of a city it goes without saying.
  const plain = single.replace(/\bMunicipal /, '');
  return [whole, first, single, plain, ...withoutAbove(single), ...(bare.includes(' ') ? [bare] : [])];
}

/**
 * A post for a line beside a name, cut at the end of a title where it is too long.
 * @param body the body it is held in, where that is to be said
 */
export function postText(
  title: Text | undefined,
  body: Text | undefined,
  lang: SlideLang,
): { readonly text: string; readonly lang: string | undefined } | undefined {
  const post = title === undefined ? undefined : say(title, lang);
  const of = body === undefined ? undefined : say(body, lang);
  if (!post) return of;
  const room = ROOM[post.lang === 'zh' ? 'zh' : 'en'];
  const joined = (text: string) => {
    if (!of || text.includes(of.text)) return text;
    return post.lang === 'zh' && of.lang === 'zh' ? `${of.text}${text}` : `${text}, ${of.text}`;
  };
  const all = cuts(post.text);
  const [bare = ''] = (all.at(-1) ?? '').split(OF);
  const fits = [...all, ...(of ? [bare] : [])].map(joined).find((text) => [...text].length <= room);
  return { text: fits ?? (of ? of.text : (all[2] ?? post.text)), lang: post.lang };
}
