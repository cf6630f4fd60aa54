import type { Register } from '../../records/register.ts';
import { once } from '../once.ts';
import { hasTerm } from './find-term.ts';
import type { Lexicon } from './lexicon.ts';
import { partnerEntries, personEntries, themeEntries } from './record-texts.ts';
import { type Entry, TextGatherer, type Texts, type TextsOf } from './texts.ts';
import { visitEntries } from './visit-texts.ts';

/** The texts of records of a kind; those of each are worked out when first asked for, once for a register and a lexicon. */
function gathered<T extends object>(
  entries: (record: T, register: Register, lexicon: Lexicon) => readonly Entry[],
): (register: Register, lexicon: Lexicon) => TextsOf<T> {
  const byLexicon = once((register: Register) =>
    once((lexicon: Lexicon): TextsOf<T> => {
      const gatherer = new TextGatherer();
      return { get: once((record: T) => gatherer.gather(entries(record, register, lexicon))) };
    }),
  );
  return (register, lexicon) => byLexicon(register)(lexicon);
}

/** The searchable texts of every record of a kind. */
export const visitTexts = gathered(visitEntries);
export const partnerTexts = gathered(partnerEntries);
export const personTexts = gathered(personEntries);
export const themeTexts = gathered(themeEntries);

/** Whether all terms are found; a search for nothing fits everything. */
export const matches = (texts: Texts, terms: readonly string[]): boolean =>
  terms.every((term) => hasTerm(texts.folded, term));
