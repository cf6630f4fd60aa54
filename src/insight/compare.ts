import { byLanguage } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';

/** What visits are compared by, in the order of the rows. */
export const comparedBy = [
  'date',
  'direction',
  'format',
  'place',
  'partners',
  'heads',
  'room',
  'themes',
  'outcomes',
  'sources',
] as const;
export type ComparedBy = (typeof comparedBy)[number];

/** One thing a visit has. */
export interface ComparedItem {
  /** What it is: an id, a word of a closed list, or the place of an outcome in its visit. */
  readonly key: string;
  /** How many of the visits have it, this one included. */
  readonly shared: number;
}

/** One row: what each visit has of it, what they share first. */
export interface ComparedRow {
  readonly by: ComparedBy;
  /** One a visit, in the order of the visits. */
  readonly cells: readonly (readonly ComparedItem[])[];
  /** Every visit has the same, and has something. */
  readonly alike: boolean;
}

const people = (visit: Visit, leading: boolean): readonly string[] =>
  visit.participants
    .filter(({ role }) => (role === 'head' || role === 'host') === leading)
    .map((p) => p.person);

const keysOf: Readonly<Record<ComparedBy, (visit: Visit) => readonly string[]>> = {
  date: ({ when }) => [when.edtf],
  direction: ({ direction }) => [direction],
  format: ({ format }) => (format ? [format] : []),
  place: ({ place }) =>
    place ? [JSON.stringify([place.country, place.city, place.venue].map((t) => t && byLanguage(t)))] : [],
  partners: (visit) => visit.partners,
  heads: (visit) => people(visit, true),
  room: (visit) => people(visit, false),
  themes: (visit) => visit.themes.map((t) => t.theme),
  // What came of a visit came of no other.
  outcomes: (visit) => visit.outcomes.map((_, i) => `${visit.id} ${i}`),
  sources: (visit) => visit.sources,
};

function countOf(keys: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const its of keys) for (const key of its) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Visits beside one another, row by row. */
export const compareVisits = (visits: readonly Visit[]): readonly ComparedRow[] =>
  comparedBy.map((by) => {
    const keys = visits.map((visit) => new Set(keysOf[by](visit)));
    const counts = countOf(keys);
    const place = new Map([...counts.keys()].map((key, i) => [key, i]));
    // What is shared stands first, and in the same order everywhere.
    const before = (a: ComparedItem, b: ComparedItem) =>
      b.shared - a.shared || (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0);
    return {
      by,
      cells: keys.map((its) =>
        [...its].map((key) => ({ key, shared: counts.get(key) ?? 1 })).toSorted(before),
      ),
      alike: visits.length > 1 && counts.size > 0 && [...counts.values()].every((n) => n === visits.length),
    };
  });

/** How many different things of a kind visits have, and how many of these all of them have. */
export interface Common {
  readonly all: number;
  readonly shared: number;
}

/** What visits have in common. */
export function commonOf(
  visits: readonly Visit[],
): Readonly<Record<'themes' | 'partners' | 'people', Common>> {
  const common = (keys: (visit: Visit) => readonly string[]): Common => {
    const counts = [...countOf(visits.map((visit) => new Set(keys(visit)))).values()];
    return { all: counts.length, shared: counts.filter((n) => n === visits.length).length };
  };
  return {
    themes: common(keysOf.themes),
    partners: common(keysOf.partners),
    people: common((visit) => visit.participants.map((p) => p.person)),
  };
}
