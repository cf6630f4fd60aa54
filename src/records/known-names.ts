import { atOnce } from './gently.ts';
import type { Person } from './person.ts';
import { wordings } from './text.ts';

/** Somebody on record, named in a text. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  /** Id of the person. */
  readonly person: string;
  /** Whether the spelling says who is meant: not by a single word, which others bear too. */
  readonly whole: boolean;
}

/** Finds people on record in a text, in any spelling, letter case and order of words; the longest spelling counts. */
export type FindNames = (text: string) => readonly KnownName[];

/** A name as it may stand in a text: as written, and with its first word last. */
function spellings(name: string): readonly string[] {
  const [first, ...rest] = name.trim().split(/\s+/);
  return rest.length > 0 && first ? [name.trim(), [...rest, first].join(' ')] : [name.trim()];
}

/** A name in letters is a word by itself: "Li" is not in "Lin". Chinese may follow it without a space. */
const LETTER = /\p{Script=Latin}/u;
const isLatin = (name: string): boolean => /^\p{Script=Latin}/u.test(name);
const tellsWho = (name: string): boolean => /\S\s+\S|^\p{Script=Han}{2,}$/u.test(name);

/** In lower case, sign by sign, so that places stay the same. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from(text, (sign) =>
        sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
      ).join('');
};

/** How much of the beginning of a name says where to look, in signs. */
const START = 2;

type Named = readonly Pick<Person, 'id' | 'name' | 'aliases'>[];

/** So many people are taken in between two pauses. */
const STEP = 1000;

const made = new WeakMap<Named, FindNames>();

/** A look-up, made once for a list of people: what a text costs depends on its length and hardly on how many people there are. */
export const knownNames = (people: Named): FindNames => atOnce(knownNameSteps(people));

/** The same step by step. */
export function* knownNameSteps(people: Named): Generator<void, FindNames> {
  const before = made.get(people);
  if (before) return before;
  const byName = new Map<string, string>();
  const lengths = new Map<string, Set<number>>();
  for (const [i, { id, name, aliases }] of people.entries()) {
    if (i % STEP === STEP - 1) yield;
    for (const known of [...wordings(name), ...aliases])
      for (const spelling of spellings(known)) {
        const lower = lowered(spelling);
        if (lower === '') continue;
        byName.set(lower, id);
        const start = lower.slice(0, START);
        const all = lengths.get(start);
        if (all) all.add(lower.length);
        else lengths.set(start, new Set([lower.length]));
      }
  }
  const find = finding(byName, lengths);
  made.set(people, find);
  return find;
}

function finding(
  byName: ReadonlyMap<string, string>,
  lengths: ReadonlyMap<string, ReadonlySet<number>>,
): FindNames {
  const longestFirst = new Map([...lengths].map(([start, all]) => [start, [...all].sort((a, b) => b - a)]));

  const stands = (text: string, from: number, to: number): boolean =>
    !isLatin(text.slice(from, from + 2)) ||
    (!LETTER.test(text.charAt(from - 1)) && !LETTER.test(text.charAt(to)));

  /** How long the longest name is that begins here, in signs. */
  const lengthAt = (text: string, lower: string, from: number): number | undefined => {
    // A name of one sign is looked for by that sign alone.
    for (const start of [lower.slice(from, from + START), lower.charAt(from)])
      for (const size of longestFirst.get(start) ?? [])
        if (
          from + size <= lower.length &&
          byName.has(lower.slice(from, from + size)) &&
          stands(text, from, from + size)
        )
          return size;
    return undefined;
  };

  return (text) => {
    const lower = lowered(text);
    const found: KnownName[] = [];
    let inWord = false;
    for (let from = 0; from < lower.length; from++) {
      const within = inWord;
      inWord = LETTER.test(lower.charAt(from));
      // No name begins within a word of letters.
      if (within && inWord) continue;
      const length = lengthAt(text, lower, from);
      if (length === undefined) continue;
      const name = text.slice(from, from + length);
      const person = byName.get(lower.slice(from, from + length)) ?? '';
      found.push({ from, to: from + length, person, whole: tellsWho(name) });
      from += length - 1;
      inWord = LETTER.test(lower.charAt(from));
    }
    return found;
  };
}

/** What either finds; of two that overlap the longer. */
export const eitherOf =
  (one: FindNames, other: FindNames): FindNames =>
  (text) => {
    const done: KnownName[] = [];
    for (const name of [...one(text), ...other(text)].sort((a, b) => a.from - b.from || b.to - a.to))
      if (name.from >= (done.at(-1)?.to ?? 0)) done.push(name);
    return done;
  };
