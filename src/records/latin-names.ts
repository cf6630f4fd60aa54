import { acronyms, endsOfNames, organs, places, sentenceWords } from './latin-words.ts';
import type { Honour, NameForm } from './name-forms.ts';
import { isGiven, isGivenOfTwo, latinSurnames } from './pinyin.ts';

/*
 * Names in Latin letters that no record knows, told by their form alone. Each rule needs two signs that agree, since a place
 * taken for a person spoils a sentence:
 *
 *   SURNAME Given    a pinyin surname in capitals and a given name of one or two syllables: no acronym is followed by one
 *   Given SURNAME    the same the other way round, where the surname is no common acronym
 *   Surname Given    without capitals only where the given name has two syllables, is no place, and names no institution
 *   Prof. Name       words with a capital after a form of address, up to the first that is none of a name
 *   President Wang   a pinyin surname after a post
 *   (A B, C D)       all of a bracket, or what stands in a list beside a name told by another rule
 */

const WORD = /(?<!\p{Script=Latin})\p{Lu}\p{Script=Latin}*(?:[-'’]\p{Script=Latin}{2,})*/gu;

const HONOUR =
  /(?<!\p{L})(Prof\.?|Professor|Academician|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Mme\.?|Sir|Dame)(?= +\p{Lu})/gu;
const PARTICLE = /^ +(?:(?:de|da|dos|del|della|der|den|di|du|van|von|bin|ibn|al|el|la|le|ten|ter) +)*/;
const POSTS =
  'President|Chancellor|Rector|Provost|Dean|Principal|Director|Secretary|Minister|Mayor|Governor|Ambassador|Chairman|Chairwoman|Consul';
const POST = new RegExp(`(?<!\\p{L})(?:${POSTS}) +$`, 'u');

/** Where a text ends with a post, so that no more need be said of who follows: "vice president ". */
export const endsWithPost = new RegExp(`(?<!\\p{L})(?:${POSTS}) *$`, 'iu');

/** Where a text goes on with a post set off by a comma: ", Deputy Secretary of". */
export const goesOnWithPost = new RegExp(
  `^, (?=(?:the |our |its )?(?:\\p{Lu}\\p{Ll}+ ){0,3}(?:${POSTS}|Manager|Head|Chair)\\b)`,
  'u',
);
const MOST_WORDS = 4;

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));

const isOrgan = ({ lower }: Word): boolean => organs.has(lower);
const isCapitals = ({ text }: Word): boolean => text.length > 1 && text === text.toUpperCase();
const isSurname = ({ lower }: Word): boolean => latinSurnames.has(lower);
const isGivenWord = (word: Word): boolean => !isCapitals(word) && isGiven(word.lower);

/** Whether two words that follow each other are a name, and how surely. */
function isPair(first: Word, second: Word, next: Word | undefined): 'no' | 'loosely' | 'surely' {
  if (isSurname(first) && isCapitals(first) && isGivenWord(second))
    return acronyms.has(first.lower) && places.has(second.lower) ? 'no' : 'surely';
  if (isCapitals(second) && isSurname(second) && isGivenWord(first) && !acronyms.has(second.lower))
    return isGivenOfTwo(first.lower) && !places.has(first.lower) ? 'surely' : 'loosely';
  if (isCapitals(first) || !isSurname(first) || !isGivenWord(second)) return 'no';
  if (next && next.from === second.to + 1 && isOrgan(next)) return 'no';
  if (sentenceWords.has(first.lower) || places.has(second.lower)) return 'no';
  return isGivenOfTwo(second.lower) ? 'surely' : 'loosely';
}

const honourOf = (title: string): Honour =>
  title.startsWith('Prof') ? 'professor' : title === 'Academician' ? 'academician' : 'none';

/** Names after a form of address. */
function* addressed(text: string): Generator<NameForm> {
  for (const { 0: title, 1: said = '', index } of text.matchAll(HONOUR)) {
    let to = index + title.length;
    for (let words = 0; words < MOST_WORDS; words++) {
      const [space = ''] = PARTICLE.exec(text.slice(to)) ?? [];
      const rest = text.slice(to + space.length);
      const [word = ''] =
        /^(?:\p{Lu}\.|\p{Lu}\p{Script=Latin}*(?:[-'’]\p{Script=Latin}{2,})*)/u.exec(rest) ?? [];
      const acronym =
        word.length > 2 && word === word.toUpperCase() && !latinSurnames.has(word.toLowerCase());
      if (!space || !word || acronym || endsOfNames.has(word.toLowerCase())) break;
      to += space.length + word.length;
    }
    if (to > index + title.length) yield { from: index, to, count: 1, honour: honourOf(said), after: false };
  }
}

/** Names of two words in pinyin, and of one after a post. */
function* inPinyin(text: string): Generator<NameForm & { readonly loose: boolean }> {
  const words = wordsOf(text);
  for (const [i, first] of words.entries()) {
    const second = words[i + 1];
    const after = POST.test(text.slice(0, first.from));
    const adjoining = second && /^ +$/.test(text.slice(first.to, second.from)) ? second : undefined;
    const how = adjoining ? isPair(first, adjoining, words[i + 2]) : 'no';
    const form = { from: first.from, count: 1, honour: 'none', after } as const;
    if (adjoining && how !== 'no') yield { ...form, to: adjoining.to, loose: how === 'loosely' && !after };
    else if (after && isSurname(first) && !(adjoining && isOrgan(adjoining)))
      yield { ...form, to: first.to, loose: false };
  }
}

const LIST = /^ ?(?:,|、|and|,? and|&|和|与) ?$/;

/** The names of a text in Latin letters that their form gives away. */
export function latinNames(text: string): readonly NameForm[] {
  const pairs = [...inPinyin(text)];
  const sure = new Set(pairs.filter(({ loose }) => !loose));
  const beside = (a: NameForm, b: NameForm) => LIST.test(text.slice(a.to, b.from));
  // What stands in a list beside a name is one; a bracket of two or more that could be names is a list of names.
  for (const list of [pairs, pairs.toReversed()])
    for (const pair of list)
      if (pairs.some((other) => sure.has(other) && (beside(pair, other) || beside(other, pair))))
        sure.add(pair);
  for (const [i, pair] of pairs.entries()) {
    const next = pairs[i + 1];
    const opens = /[(（]$/.test(text.slice(0, pair.from));
    if (next && opens && beside(pair, next) && /^ *[)）,、]/.test(text.slice(next.to)))
      sure.add(pair).add(next);
  }
  return [...addressed(text), ...[...sure].map(({ loose: _, ...form }) => form)];
}
