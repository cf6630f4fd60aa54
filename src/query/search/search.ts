import type { Partner } from '../../records/partner.ts';
import type { Person } from '../../records/person.ts';
import type { Register } from '../../records/register.ts';
import type { Theme } from '../../records/theme.ts';
import type { Visit } from '../../records/visit.ts';
import { matchMask } from './find-visits.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { matches, partnerTexts, personTexts, themeTexts, visitTexts } from './match.ts';
import { rankOf } from './rank.ts';
import { termsOf } from './terms.ts';
import type { TextsOf } from './texts.ts';

/** What a search found, as places in the register's lists; see `Found`. */
export interface FoundPlaces {
  readonly visits: Uint32Array;
  readonly partners: Uint32Array;
  readonly people: Uint32Array;
  readonly themes: Uint32Array;
}

/** What a search found, best first; among equals visits by time, the rest by how many visits they have. */
export interface Found {
  /** What was looked for, folded; empty when nothing was asked, and then nothing is found. */
  readonly terms: readonly string[];
  readonly visits: readonly Visit[];
  readonly partners: readonly Partner[];
  readonly people: readonly Person[];
  readonly themes: readonly Theme[];
}

/** Of more visits than this only the latest are told apart by how well they fit: nobody asks for the best of a multitude. */
const RANKED = 2000;

interface Ranking {
  readonly terms: readonly string[];
  /** The whole search, folded. */
  readonly phrase: string;
}

const rankingOf = (q: string): Ranking => ({
  terms: termsOf(q),
  phrase: fold(q).replaceAll('"', '').trim(),
});

/** @param weight decides among records that fit equally well; more is better */
function ranked<T>(
  records: readonly T[],
  places: Iterable<number>,
  texts: TextsOf<T>,
  { terms, phrase }: Ranking,
  weight: (place: number) => number,
): Uint32Array {
  const hits: { readonly place: number; readonly rank: number }[] = [];
  for (const place of places) {
    const record = records[place];
    if (record === undefined) continue;
    const its = texts.get(record);
    if (matches(its, terms)) hits.push({ place, rank: rankOf(its, terms, phrase) });
  }
  hits.sort((a, b) => a.rank - b.rank || weight(b.place) - weight(a.place));
  return Uint32Array.from(hits, ({ place }) => place);
}

function visitsFound(register: Register, mask: Uint8Array, lexicon: Lexicon, ranking: Ranking): Uint32Array {
  const { time } = register;
  const rows: number[] = [];
  for (let row = mask.length - 1; row >= 0; row--) if (mask[row] === 1) rows.push(row);
  const weight = (row: number) => time.dates.earliest[time.date[row] ?? 0] ?? 0;
  const best = ranked(
    register.visits,
    rows.slice(0, RANKED).toReversed(),
    visitTexts(register, lexicon),
    ranking,
    weight,
  );
  return Uint32Array.from([...best, ...rows.slice(RANKED)]);
}

const NONE = new Uint32Array();

/** The partners, people and themes that have all the words of a search, in any language; nothing when it has no words. */
export function searchNames(register: Register, q: string, lexicon: Lexicon): FoundPlaces | undefined {
  const terms = termsOf(q);
  if (terms.length === 0) return undefined;
  const ranking = rankingOf(q);
  const { partners, people, themes } = register;
  return {
    visits: NONE,
    partners: ranked(partners, partners.keys(), partnerTexts(register, lexicon), ranking, (place) =>
      visitCount(register.visitsByPartner, partners[place]),
    ),
    people: ranked(people, people.keys(), personTexts(register, lexicon), ranking, (place) =>
      visitCount(register.visitsByPerson, people[place]),
    ),
    themes: ranked(themes, themes.keys(), themeTexts(register, lexicon), ranking, (place) =>
      visitCount(register.visitsByTheme, themes[place]),
    ),
  };
}

/** Everything on record that has all the words of a search; nothing when it has no words. */
export function searchPlaces(register: Register, q: string, lexicon: Lexicon): FoundPlaces | undefined {
  const names = searchNames(register, q, lexicon);
  const mask = matchMask(register, termsOf(q), lexicon);
  if (!names || !mask) return undefined;
  return { ...names, visits: visitsFound(register, mask, lexicon, rankingOf(q)) };
}

const visitCount = (by: Register['visitsByPartner'], record: { readonly id: string } | undefined): number =>
  record ? by.rows(record.id).length : 0;

/** The records of what was found. */
export function foundRecords(
  register: Pick<Register, 'visits' | 'partners' | 'people' | 'themes'>,
  q: string,
  places: FoundPlaces | undefined,
): Found {
  const at = <T>(records: readonly T[], some: Uint32Array | undefined): readonly T[] =>
    Array.from(some ?? [], (place) => records[place]).filter((record) => record !== undefined);
  return {
    terms: termsOf(q),
    visits: at(register.visits, places?.visits),
    partners: at(register.partners, places?.partners),
    people: at(register.people, places?.people),
    themes: at(register.themes, places?.themes),
  };
}

/** The same, as records. */
export const search = (register: Register, q: string, lexicon: Lexicon): Found =>
  foundRecords(register, q, searchPlaces(register, q, lexicon));
