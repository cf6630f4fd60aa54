import { endsWithHanPost } from './han-names.ts';
import type { FindNames, KnownName } from './known-names.ts';
import { endsWithPost, goesOnWithPost } from './latin-names.ts';
import { BETWEEN, type Honour, type NameForm } from './name-forms.ts';
import { byLanguage, type Text } from './text.ts';
import { unrecordedNames } from './unrecorded.ts';

/** Changes a text in every wording it has. */
export type Change = (text: Text) => Text;

type People = Pick<NameForm, 'count' | 'honour'>;

/** What is said in place of names. */
export interface Instead {
  /** For somebody on record of whom no post is known. */
  readonly someone: Text;
  /** For people of whom no more is said than how many they are, and what stood before their name. */
  readonly unnamed: (people: People) => Text;
}

/** A stretch of a text, and what is said instead: a text, or only how many people. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly instead: string | People;
}

/** Who stands in place of a name. */
interface Speaker {
  readonly find: FindNames;
  /** The post of somebody on record, if one is known. */
  readonly post: (person: string) => Text | undefined;
  readonly instead: Instead;
}

const HAN = /\p{Script=Han}/u;

/** "Mr. First Last" is somebody's post, without the "Mr."; 某某先生 likewise. */
const BEFORE = /(?<!\p{L})(Prof\.?|Professor|Academician|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Mme\.?|Sir|Dame) +$/u;
const BEHIND = /^(?:先生|女士|教授|院士|博士|老师)/u;

const honourOf = (title: string): Honour =>
  /^Academician|院士/.test(title) ? 'academician' : /^Prof|教授/.test(title) ? 'professor' : 'none';

/** A post longer than this does not fit into a sentence, in signs of each language. */
const LONGEST: Readonly<Record<string, number>> = { en: 48, zh: 20 };

/** The first of several posts, in the language of the sentence; nothing where there is none of a fitting length. */
function briefPost(post: Text, lang: string): string | undefined {
  const said = byLanguage(post)[lang];
  const [first] = (said?.replace(/^(?:Prof|Dr)\.?,? */, '') ?? '').split(/[,;、，；]/u);
  return first && first.length <= (LONGEST[lang] ?? LONGEST['en'] ?? 0) ? first.trim() : undefined;
}

/** Whether a name on record is the better reading: a single word is less than a whole name that holds it. */
const covers = (known: KnownName, from: number, to: number): boolean =>
  known.from < to && from < known.to && (known.whole || (known.from <= from && to <= known.to));

/** What is said instead of somebody on record. */
function inPlaceOf(name: KnownName, text: string, lang: string, { post, instead }: Speaker): Taken {
  const [before = '', title = ''] = BEFORE.exec(text.slice(0, name.from)) ?? [];
  const [behind = ''] = BEHIND.exec(text.slice(name.to)) ?? [];
  const from = name.from - before.length;
  const to = name.to + behind.length;
  const ahead = text.slice(0, from);
  // "Vice President Lin" and "Lin, Mayor of Upper Town" say the post already.
  if (endsWithPost.test(ahead) || endsWithHanPost.test(ahead)) return { from, to, instead: '' };
  const [comma] = goesOnWithPost.exec(text.slice(to)) ?? [];
  if (comma) return { from, to: to + comma.length, instead: '' };
  const honour = honourOf(title || behind);
  const known = post(name.person);
  const said = known === undefined ? byLanguage(instead.someone)[lang] : briefPost(known, lang);
  if (said && honour !== 'academician') {
    const twice = ahead.trimEnd().toLowerCase().endsWith(said.toLowerCase());
    return { from, to, instead: twice ? '' : said };
  }
  return { from, to, instead: { count: 1, honour } };
}

/** People of whom nothing is said, next to each other, are so many people. */
function together(text: string, taken: readonly Taken[]): readonly Taken[] {
  const done: Taken[] = [];
  for (const next of taken.toSorted((a, b) => a.from - b.from)) {
    const last = done.at(-1);
    if (last && next.from < last.to) continue;
    const { instead } = next;
    const listed = last && BETWEEN.test(text.slice(last.to, next.from));
    if (listed && typeof last.instead !== 'string' && typeof instead !== 'string') {
      const honour = last.instead.honour === instead.honour ? instead.honour : 'none';
      done.pop();
      done.push({ ...last, to: next.to, instead: { count: last.instead.count + instead.count, honour } });
    } else done.push(next);
  }
  return done;
}

/** A sentence begins with a capital, also where a name was. */
const begun = (said: string, before: string): string =>
  before.trim() === '' || /[.!?] $/.test(before) ? said.charAt(0).toUpperCase() + said.slice(1) : said;

function withoutNames(text: string, lang: string, speaker: Speaker): string {
  const known = speaker.find(text);
  const forms = unrecordedNames(text, (from, to) => known.some((name) => covers(name, from, to)));
  const taken = [
    ...forms.map(({ from, to, after, count, honour }) => ({
      from,
      to,
      instead: after ? '' : { count, honour },
    })),
    ...known
      .filter(({ from, to }) => !forms.some((form) => form.from < to && from < form.to))
      .map((name) => inPlaceOf(name, text, lang, speaker)),
  ];
  let done = '';
  let at = 0;
  for (const { from, to, instead } of together(text, taken)) {
    const said =
      typeof instead === 'string' ? instead : (byLanguage(speaker.instead.unnamed(instead))[lang] ?? '');
    done += text.slice(at, from);
    done += begun(said, done);
    at = to;
  }
  return (done + text.slice(at))
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:’])/g, '')
    .trim();
}

/** So many texts stay known: most posts, and many others, stand in more than one record. */
const KEPT = 20_000;

/**
 * Takes names out of running text, in the language of each wording: the post takes the place of somebody on record, a neutral
 * word that of anybody else whom the form of the name gives away, and of those whose post cannot be said in a sentence.
 */
export function nameTaking(find: FindNames, post: Speaker['post'], instead: Instead): Change {
  const speaker = { find, post, instead };
  const known = new Map<string, string>();
  const take = (text: string, lang: string): string => {
    const key = `${lang} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= KEPT) known.clear();
    const taken = withoutNames(text, lang, speaker);
    known.set(key, taken);
    return taken;
  };
  return (text) =>
    typeof text === 'string'
      ? take(text, HAN.test(text) ? 'zh' : 'en')
      : Object.fromEntries(Object.entries(text).map(([lang, said]) => [lang, take(said, lang)]));
}
