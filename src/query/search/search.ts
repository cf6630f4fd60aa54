import type { Partner } from '../../records/partner.ts';
import type { Person } from '../../records/person.ts';
import type { Register } from '../../records/register.ts';
import { visitsOf } from '../../records/register.ts';
import type { Theme } from '../../records/theme.ts';
import type { Visit } from '../../records/visit.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { matches, partnerTexts, personTexts, themeTexts, visitTexts } from './match.ts';
import { rankOf } from './rank.ts';
import { termsOf } from './terms.ts';
import type { Texts } from './texts.ts';

/** What a search found, best first; among equals visits by time, the rest by how many visits they have. */
export interface Found {
  /** What was looked for, folded; empty when nothing was asked, and then nothing is found. */
  readonly terms: readonly string[];
  readonly visits: readonly Visit[];
  readonly partners: readonly Partner[];
  readonly people: readonly Person[];
  readonly themes: readonly Theme[];
}

/** @param weight decides among records that fit equally well; more is better */
function ranked<T>(
  texts: ReadonlyMap<T, Texts>,
  terms: readonly string[],
  phrase: string,
  weight: (record: T) => number,
) {
  const hits: { readonly record: T; readonly rank: number }[] = [];
  for (const [record, its] of texts)
    if (matches(its, terms)) hits.push({ record, rank: rankOf(its, terms, phrase) });
  return hits.sort((a, b) => a.rank - b.rank || weight(b.record) - weight(a.record)).map((hit) => hit.record);
}

/** Everything on record that has all the words of a search, in any language. */
export function search(register: Register, q: string, lexicon: Lexicon): Found {
  const terms = termsOf(q);
  if (terms.length === 0) return { terms, visits: [], partners: [], people: [], themes: [] };
  const phrase = fold(q).replaceAll('"', '').trim();
  return {
    terms,
    visits: ranked(visitTexts(register, lexicon), terms, phrase, (v) => v.when.earliest),
    partners: ranked(
      partnerTexts(register, lexicon),
      terms,
      phrase,
      (p) => visitsOf(register.visitsByPartner, p.id).length,
    ),
    people: ranked(
      personTexts(register, lexicon),
      terms,
      phrase,
      (p) => visitsOf(register.visitsByPerson, p.id).length,
    ),
    themes: ranked(
      themeTexts(register, lexicon),
      terms,
      phrase,
      (t) => visitsOf(register.visitsByTheme, t.id).length,
    ),
  };
}
