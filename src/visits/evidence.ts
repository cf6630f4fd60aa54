import type { Evidence, ThemeMention, Visit } from '../records/visit.ts';

/** A theme of a visit with what the sources say of it. */
export interface EvidenceRow {
  readonly theme: string;
  /** Words of the sources, each once. */
  readonly terms: readonly string[];
  readonly found: readonly Found[];
}

/** Where one source speaks of a theme. */
export interface Found {
  /** Source id. */
  readonly source: string;
  /** Numbered paragraphs in which it was found, in order; none when the record gives no number. */
  readonly paragraphs: readonly number[];
  /** The highest paragraph of this source that the visit's record names anywhere; 0 when it names none. */
  readonly last: number;
}

const all = (visit: Visit): readonly Evidence[] => [
  ...visit.themes.flatMap((t) => t.evidence),
  ...visit.outcomes.flatMap((o) => o.evidence),
];

/** Highest paragraph named of each source: a source has at least so many. */
function lastParagraphs(visit: Visit): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const e of all(visit)) last.set(e.source, Math.max(last.get(e.source) ?? 0, e.paragraph ?? 0));
  return last;
}

function rowOf(mention: ThemeMention, last: ReadonlyMap<string, number>): EvidenceRow {
  const sources = [...new Set(mention.evidence.map((e) => e.source))];
  return {
    theme: mention.theme,
    terms: [...new Set(mention.evidence.flatMap((e) => e.terms))],
    found: sources.map((source) => {
      const named = mention.evidence.flatMap((e) =>
        e.source === source && e.paragraph !== undefined ? [e.paragraph] : [],
      );
      return {
        source,
        paragraphs: [...new Set(named)].sort((a, b) => a - b),
        last: last.get(source) ?? 0,
      };
    }),
  };
}

/** One row a theme, in the order of the record. */
export function evidenceRows(visit: Visit): readonly EvidenceRow[] {
  const last = lastParagraphs(visit);
  return visit.themes.map((mention) => rowOf(mention, last));
}
