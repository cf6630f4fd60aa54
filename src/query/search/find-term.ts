const DIGIT = /\d/;

/**
 * The next place of a term in a folded text, or -1. A number is found from its beginning only, so that the second
 * month is not found in the twelfth; of a number half typed the rest may follow.
 */
export function placeOf(text: string, term: string, from = 0): number {
  let at = text.indexOf(term, from);
  if (!DIGIT.test(term.charAt(0))) return at;
  while (at > 0 && DIGIT.test(text.charAt(at - 1))) at = text.indexOf(term, at + 1);
  return at;
}

/** Whether a folded text has a term. */
export const hasTerm = (text: string, term: string): boolean => placeOf(text, term) >= 0;
