/** So many letters with no place to break a line; the words of a language are shorter. */
const LONG_WORD = /[^\s\p{Ideographic}\p{Pd}]{32}/u;

/** Whether a text needs lines to break within a word. Any other keeps its words whole, also where room is scarce. */
export const hasLongWord = (text: string): boolean => LONG_WORD.test(text);
