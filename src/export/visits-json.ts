import { partnerReferences, visitReferences } from '../records/references.ts';
import type { Dataset, Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { rawRecord, writeOneFile } from '../records/write.ts';
import type { Pause } from './breath.ts';
import { GrowingFile } from './growing-file.ts';
import { piecesOf } from './pieces.ts';

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

/** All that is named, without a visit yet. */
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

const BEFORE = '[\n  [\n    [';
const AFTER = '\n    ]\n  ]\n]';

/** Records as they stand in a list of the file, without its brackets; the browser indents as deep by itself. */
const listed = (records: readonly object[]): string =>
  JSON.stringify([[records.map(rawRecord)]], null, 2).slice(BEFORE.length, -AFTER.length);

/** Writes a list of the file. */
async function writeList(
  pieces: Iterable<readonly object[]>,
  pause: Pause,
  file: GrowingFile,
): Promise<void> {
  let before = '[';
  for (const records of pieces) {
    if (records.length > 0) {
      file.add(before + listed(records));
      before = ',';
    }
    await pause();
  }
  file.add(before === '[' ? '[]' : '\n    ]');
}

/** Visits without what is for the office alone. What they name is kept. */
function* open(pieces: Iterable<readonly Visit[]>, named: Named): Generator<readonly object[]> {
  for (const visits of pieces) {
    for (const visit of visits) named.add(visitReferences(visit));
    yield visits.map(({ notes: _, ...rest }) => rest);
  }
}

/** The lists of the file, in its order. */
const LISTS = ['sources', 'people', 'themes', 'partners', 'visits'] as const;

/**
 * Some visits and everything they refer to as one file in the record format. Internal notes are left out; fields that the
 * format does not know are not carried along, for nobody has said that they may be.
 * @param visits plain records, with all their fields as their own
 */
export async function visitsToJson(
  visits: Iterable<readonly Visit[]>,
  register: Register,
  pause: Pause,
  file: GrowingFile,
): Promise<void> {
  const named = new Named();
  const written = new GrowingFile();
  await writeList(open(visits, named), pause, written);
  const dataset = datasetOf(named, register);
  const frame = writeOneFile({ ...dataset, sources: [], people: [], themes: [], partners: [] });
  let at = 0;
  for (const list of LISTS) {
    // No text of a record has a quotation mark that stands free.
    const empty = `"${list}": []`;
    const next = frame.indexOf(empty, at) + empty.length;
    file.add(frame.slice(at, next - '[]'.length));
    const records = dataset[list];
    if (list === 'visits') file.add(written.done());
    else
      await writeList(
        piecesOf(records.length, (i) => records[i]),
        pause,
        file,
      );
    at = next;
  }
  file.add(frame.slice(at));
}
