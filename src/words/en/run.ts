import { spelled } from '../format.ts';
import { type Sentence, type Slot, sentence } from '../sentence.ts';
import type { Told } from '../told.ts';

/* Parts of English sentences that are made from records. */

const PERIOD =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Q\d|the)\b/;

/** "on 31 October 2024", "in March or April 2021", "in spring 2021", "about 27 March 2015": a date as it stands in a run of words. */
export function at(when: string): string {
  if (/^\d{4}/.test(when) || PERIOD.test(when)) return `in ${when}`;
  return /^\d/.test(when) ? `on ${when}` : when;
}

export const atSlot = (when: Slot): Slot => ({ ...when, text: at(when.text) });

/** Parts in a row, with something else before the last. */
export const inRow = (parts: readonly Sentence[], between: string, beforeLast: string): Sentence =>
  parts.flatMap((part, i): Sentence => {
    if (i === 0) return part;
    return [i === parts.length - 1 ? beforeLast : between, ...part];
  });

/** A theme's name in a run of words: small at first, unless it is a proper name; "the" before a numbered plan. */
function themeInRun(theme: Slot): Slot {
  const { text } = theme;
  if (/^\d+(?:st|nd|rd|th) /.test(text)) return { ...theme, text: `the ${text}` };
  return /^\p{Lu}[^\p{Lu}\d]*$/u.test(text)
    ? { ...theme, text: text.charAt(0).toLowerCase() + text.slice(1) }
    : theme;
}

/** "about solid waste, and about steel and metallurgy". */
export function about(themes: readonly Slot[]): Sentence {
  const heavy = themes.some((t) => /,| and /.test(t.text));
  return [
    'about ',
    ...inRow(
      themes.map((t) => [themeInRun(t)]),
      ', about ',
      heavy ? ', and about ' : ' and ',
    ),
  ];
}

/** Names in a row, the rest as a number: "DMU, Hanban and two others". */
export function names(some: readonly Slot[], more: number): Sentence {
  const rest: readonly Sentence[] =
    more === 0 ? [] : [[more === 1 ? 'one other' : `${spelled(more)} others`]];
  return inRow([...some.map((name): Sentence => [name]), ...rest], ', ', ' and ');
}

const person = ({ head, post }: Told): Sentence => (head ? (post ? sentence`${head}, ${post}` : [head]) : []);

/** Said on after a journey of ours: who led it. */
export const ledBy = (told: Told): Sentence =>
  told.head ? sentence`, ${told.leads ? 'led by' : 'represented by'} ${person(told)}` : [];

/** "Wang Lin, Secretary of the Party Committee, came to USTB in March 2021 with five others". */
export function came(home: string, told: Told): Sentence {
  const then = atSlot(told.when);
  if (!told.head) return sentence`a delegation came to ${home} ${then}`;
  const who = sentence`${person(told)}${told.post ? ',' : ''}`;
  if (told.others === 0)
    return sentence`${who} ${told.leads ? 'led a delegation' : 'came'} to ${home} ${then}`;
  return sentence`${who} came to ${home} ${then} with ${told.others === 1 ? 'one other' : `${spelled(told.others)} others`}`;
}
