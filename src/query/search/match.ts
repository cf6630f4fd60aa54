import type { Register } from '../../records/register.ts';
import { once } from '../once.ts';
import { partnerEntries, personEntries, themeEntries, visitEntries } from './record-texts.ts';
import { TextGatherer, type Texts } from './texts.ts';

type Entries = Parameters<TextGatherer['gather']>[0];

const textsOf = <T>(records: readonly T[], entries: (record: T) => Entries): ReadonlyMap<T, Texts> => {
  const gatherer = new TextGatherer();
  return new Map(records.map((record) => [record, gatherer.gather(entries(record))]));
};

/** The searchable texts of every record of a kind; worked out when first asked for, once for a register. */
export const visitTexts = once((r: Register) => textsOf(r.visits, (visit) => visitEntries(visit, r)));
export const partnerTexts = once((r: Register) =>
  textsOf(r.partners, (partner) => partnerEntries(partner, r)),
);
export const personTexts = once((r: Register) => textsOf(r.people, (person) => personEntries(person, r)));
export const themeTexts = once((r: Register) => textsOf(r.themes, (theme) => themeEntries(theme, r)));

/** Whether all terms are found; a search for nothing fits everything. */
export const matches = (texts: Texts | undefined, terms: readonly string[]): boolean =>
  texts !== undefined && terms.every((term) => texts.folded.includes(term));
