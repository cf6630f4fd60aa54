import type { Visit } from '../records/visit.ts';

/** Why a visit stands in a list of certain themes, and what else it was about. */
export interface Why {
  /** Words of the sources that speak of the asked themes, each once. */
  readonly terms: readonly string[];
  /** Ids of the visit's themes that were not asked for, in the order of the record. */
  readonly others: readonly string[];
}

/** @param asked theme ids of the filter */
export function whyListed(visit: Visit, asked: readonly string[]): Why {
  const hits = visit.themes.filter((t) => asked.includes(t.theme));
  return {
    terms: [...new Set(hits.flatMap((t) => t.evidence.flatMap((e) => e.terms)))],
    others: visit.themes.filter((t) => !asked.includes(t.theme)).map((t) => t.theme),
  };
}
