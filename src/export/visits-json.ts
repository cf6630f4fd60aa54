import { partnerReferences, visitReferences } from '../records/references.ts';
import type { Dataset, Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { writeOneFile, writeRecord } from '../records/write.ts';
import { inPieces } from './breath.ts';

/** Ids that records name, by the file they are in. */
class Named {
  readonly partners = new Set<string>();
  readonly people = new Set<string>();
  readonly themes = new Set<string>();
  readonly sources = new Set<string>();

  add(references: ReturnType<typeof visitReferences>): void {
    for (const { target, id } of references)
      if (target === 'partners' || target === 'people' || target === 'themes' || target === 'sources')
        this[target].add(id);
  }
}

/** A dataset of all that is named, without a visit yet. */
function datasetOf(named: Named, register: Register): Dataset {
  // A partner brings what it belongs to; a set that grows while it is walked is walked to its end.
  for (const id of named.partners) {
    const partner = register.partnerById.get(id);
    if (partner?.parent !== undefined) named.partners.add(partner.parent);
    if (partner) named.add(partnerReferences(partner));
  }
  const { dashboard } = register;
  return {
    dashboard: {
      ...dashboard,
      featuredPartners: dashboard.featuredPartners.filter((id) => named.partners.has(id)),
      watchedThemes: dashboard.watchedThemes.filter((id) => named.themes.has(id)),
    },
    partners: register.partners.filter((p) => named.partners.has(p.id)),
    people: register.people.filter((p) => named.people.has(p.id)),
    themes: register.themes.filter((t) => named.themes.has(t.id)),
    sources: register.sources.filter((s) => named.sources.has(s.id)),
    visits: [],
  };
}

/** A visit as it stands in the list of visits, without what is for the office alone. */
function written({ notes: _, ...visit }: Visit): string {
  return writeRecord(visit).replaceAll('\n', '\n      ');
}

const NONE = '"visits": []';

/**
 * Some visits and everything they refer to as one file in the record format, in pieces of its text. Internal notes are left
 * out; fields that the format does not know are not carried along, for nobody has said that they may be.
 */
export async function visitsToJson(visits: Iterable<Visit>, register: Register): Promise<readonly string[]> {
  const named = new Named();
  const records: string[] = [];
  await inPieces(visits, (piece) => {
    for (const visit of piece) named.add(visitReferences(visit));
    const before = records.length > 0 ? ',\n      ' : '';
    records.push(`${before}${piece.map(written).join(',\n      ')}`);
  });
  const rest = writeOneFile(datasetOf(named, register));
  if (records.length === 0) return [rest];
  // The visits come last, and no text of a record has a quotation mark that stands free.
  const at = rest.lastIndexOf(NONE);
  return [`${rest.slice(0, at)}"visits": [\n      `, ...records, `\n    ]${rest.slice(at + NONE.length)}`];
}
