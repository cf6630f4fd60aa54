import { shortNameOf } from '../../records/partner.ts';
import { type Register, visitsOf } from '../../records/register.ts';
import type { Text } from '../../records/text.ts';
import type { Lexicon } from './lexicon.ts';
import { type Found, search } from './search.ts';
import { termsOf } from './terms.ts';

/** A search that would find something. */
export interface Suggestion {
  readonly q: string;
  /** Records of all kinds that it finds. */
  readonly finds: number;
}

const total = (found: Found): number =>
  found.visits.length + found.partners.length + found.people.length + found.themes.length;

/** A beginning shorter than this finds anything. */
const shortest = (term: string): number => (/\p{Script=Han}/u.test(term) ? 2 : 4);

/** The term, or as much of its beginning as is on record. A shorter beginning finds all that a longer one does. */
function alone(register: Register, term: string, lexicon: Lexicon): Suggestion | undefined {
  const signs = [...term];
  const tried = (length: number): Suggestion => {
    const text = signs.slice(0, length).join('').trim();
    const q = text.includes(' ') ? `"${text}"` : text;
    return { q, finds: total(search(register, q, lexicon)) };
  };
  let best: Suggestion | undefined;
  let low = Math.min(signs.length, shortest(term));
  let high = signs.length;
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    const suggestion = tried(middle);
    if (suggestion.finds > 0) {
      best = suggestion;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}

/** So many terms are tried, and so many characters of each. */
const TERMS = 6;
const LETTERS = 24;

/** For a search that found nothing: which of its words, or beginnings of words, are on record by themselves. */
export const suggestionsFor = (register: Register, q: string, lexicon: Lexicon): readonly Suggestion[] =>
  termsOf(q)
    .slice(0, TERMS)
    .flatMap((term) => alone(register, [...term].slice(0, LETTERS).join(''), lexicon) ?? []);

/** Searches worth trying first: the featured partners, the themes and the people with most visits. */
export function examples(register: Register): readonly Text[] {
  const { dashboard, partnerById, themes, people, visitsByTheme, visitsByPerson } = register;
  const partners = dashboard.featuredPartners.flatMap((id) => partnerById.get(id) ?? []);
  const most = <T extends { readonly id: string }>(
    records: readonly T[],
    index: typeof visitsByTheme,
  ): readonly T[] =>
    records
      .filter((r) => visitsOf(index, r.id).length > 0)
      .toSorted((a, b) => visitsOf(index, b.id).length - visitsOf(index, a.id).length);
  return [
    ...partners.slice(0, 2).map(shortNameOf),
    ...most(themes, visitsByTheme)
      .slice(0, 2)
      .map((t) => t.name),
    ...most(people, visitsByPerson)
      .slice(0, 1)
      .map((p) => p.name),
  ];
}
