import { yearOf } from '../../records/day.ts';
import type { When } from '../../records/when.ts';
import type { Here } from '../kinds/kind.ts';

/** A date that the record doubts is told to guests by its year: a question mark is for whoever keeps the records. */
const yearsOf = ({ earliest, latest }: When, { words }: Pick<Here, 'words'>): string =>
  words.dates.years(yearOf(earliest), yearOf(latest));

/** A date in the run of a sentence: never more exact than the record. */
export const dateLong = (when: When, here: Pick<Here, 'words'>): string =>
  when.uncertain ? yearsOf(when, here) : here.words.dates.long(when);

/** The same for a row. */
export const dateShort = (when: When, here: Pick<Here, 'words'>): string =>
  when.uncertain ? yearsOf(when, here) : here.words.dates.short(when);
