import type { Visit } from '../records/visit.ts';

/** A wording of the sources and the visits recognised by it. */
export interface Wording {
  /** As the source of the earliest such visit writes it. */
  readonly term: string;
  /** `zh` when it has a Han character, else `en`. */
  readonly lang: 'zh' | 'en';
  /** In order of time. */
  readonly visits: readonly Visit[];
}

const keyOf = (term: string): string => term.normalize('NFKC').trim().toLowerCase();

/** The words by which visits were recognised as speaking of a theme, most shared first, then in order of time. */
export function wordsOfSources(visits: readonly Visit[], theme: string): readonly Wording[] {
  const found = new Map<string, { term: string; visits: Set<Visit> }>();
  for (const visit of visits)
    for (const mention of visit.themes.filter((m) => m.theme === theme))
      for (const term of mention.evidence.flatMap((e) => e.terms)) {
        const wording = found.get(keyOf(term));
        if (wording) wording.visits.add(visit);
        else found.set(keyOf(term), { term, visits: new Set([visit]) });
      }
  return [...found.values()]
    .map(
      ({ term, visits: own }): Wording => ({
        term,
        lang: /\p{Script=Han}/u.test(term) ? 'zh' : 'en',
        visits: [...own],
      }),
    )
    .sort((a, b) => b.visits.length - a.visits.length);
}
