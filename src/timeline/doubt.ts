import type { When } from '../records/when.ts';
import type { Words } from '../words/index.ts';

/** What a date that is written out does not say itself: that it is inferred. "About" and "uncertain" stand in it. */
export const unsaid = (when: When, words: Words): string =>
  words.dates.sure({ ...when, approximate: false, uncertain: false });
