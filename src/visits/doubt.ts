import type { When } from '../records/when.ts';

/** The day was worked out from elsewhere. Other doubts, "about" and "uncertain", the text of a date says itself. */
export const isInferred = (when: When): boolean => when.kind === 'within' || when.kind === 'one-of';
