import type { Partner } from '../../records/partner.ts';
import type { Person } from '../../records/person.ts';
import { type Text, wordings } from '../../records/text.ts';
import type { Theme } from '../../records/theme.ts';
import { once } from '../once.ts';
import type { Lexicon, SearchWords } from './lexicon.ts';

/** Every wording of some texts. */
export const said = (...texts: readonly (Text | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text === undefined ? [] : wordings(text)));

/** What every language calls some ids or codes; what a record does not name goes unsaid. */
export const called = <T>(
  lexicon: Lexicon,
  named: readonly (T | undefined)[],
  call: (words: SearchWords, it: T) => readonly string[],
): readonly string[] =>
  named.flatMap((it) => (it === undefined ? [] : lexicon.flatMap((words) => call(words, it))));

/** The names of countries and regions from their ISO 3166-1 alpha-2 codes. */
export const countryNames = (lexicon: Lexicon, ...codes: readonly (string | undefined)[]) =>
  called(lexicon, codes, ({ countries }, code) => countries(code));

/** What kinds of body partners are, in the singular of a card and the plural of a heading. */
export const kindNames = (lexicon: Lexicon, partners: readonly Partner[]) =>
  called(lexicon, partners, ({ records }, { kind }) => [records.kind[kind], records.kindPlural[kind]]);

export const scopeNames = (lexicon: Lexicon, partners: readonly Partner[]) =>
  called(lexicon, partners, ({ records }, { scope }) => [records.scope[scope]]);

// Many visits share a partner, a person, a theme.
export const partnerNames = once((partner: Partner): readonly string[] => [
  ...said(partner.short, partner.name),
  ...partner.aliases,
]);

export const namesOf = once((record: Person | Theme): readonly string[] => [
  ...said(record.name),
  ...record.aliases,
]);
