import type { Visit } from '../../records/visit.ts';
import { isExact } from '../../records/when.ts';
import type { Here } from '../kinds/kind.ts';

/** What must not be said of the dates of some visits. */
export function datesNote(visits: readonly Visit[], { words }: Pick<Here, 'words'>): readonly string[] {
  const open = visits.filter(({ when }) => !isExact(when));
  const [first] = open;
  if (!first) return [];
  return visits.length === 1
    ? [words.slides.notes.noDay(words.dates.long(first.when))]
    : [words.slides.notes.noDays(open.length, visits.length)];
}

/** That reports were read in part only. */
export function partialNote(visits: readonly Visit[], { words }: Pick<Here, 'words'>): readonly string[] {
  const partial = visits.filter((visit) => visit.partial).length;
  return partial > 0 ? [words.slides.notes.partial(partial, visits.length)] : [];
}

/** More notes than this nobody reads while speaking. */
const MOST = 4;

/** Notes in order of weight, as many as can be read at a glance. */
export const notesOf = (...notes: readonly (readonly string[])[]): readonly string[] =>
  notes.flat().slice(0, MOST);
