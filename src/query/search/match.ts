import type { Register } from '../../records/register.ts';
import { once } from '../once.ts';
import { hasTerm } from './find-term.ts';
import type { Lexicon } from './lexicon.ts';
import { partnerEntries, personEntries, themeEntries } from './record-texts.ts';
import { type Entry, TextGatherer, type Texts } from './texts.ts';
import { visitEntries } from './visit-texts.ts';

type TextsOf<T> = ReadonlyMap<T, Texts>;

/** The texts of all records of a kind; worked out when first asked for, once for a register and a lexicon. */
function gathered<T>(
  records: (register: Register) => readonly T[],
  entries: (record: T, register: Register, lexicon: Lexicon) => readonly Entry[],
): (register: Register, lexicon: Lexicon) => TextsOf<T> {
  const byLexicon = once((register: Register) =>
    once((lexicon: Lexicon): TextsOf<T> => {
      const gatherer = new TextGatherer();
      return new Map(records(register).map((r) => [r, gatherer.gather(entries(r, register, lexicon))]));
    }),
  );
  return (register, lexicon) => byLexicon(register)(lexicon);
}

/** The searchable texts of every record of a kind. */
export const visitTexts = gathered((r) => r.visits, visitEntries);
export const partnerTexts = gathered((r) => r.partners, partnerEntries);
export const personTexts = gathered((r) => r.people, personEntries);
export const themeTexts = gathered((r) => r.themes, themeEntries);

/** Whether all terms are found; a search for nothing fits everything. */
export const matches = (texts: Texts | undefined, terms: readonly string[]): boolean =>
  texts !== undefined && terms.every((term) => hasTerm(texts.folded, term));
