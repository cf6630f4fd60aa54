import { changedWhenAsked } from './changed.ts';
import { columnsOfRows, movedBy } from './columns-of.ts';
import { kinds } from './kinds.ts';
import { type Ids, keptBy, namedBy } from './public.ts';
import { type Register, registerOf } from './register.ts';
import { visitsAt } from './visits-at.ts';
import { wholesOf } from './whole.ts';

/** So many records are read between two pauses. */
const STEP = 256;

/** What the columns say of some visits: nearly all that they name. */
function namedInColumns({ columns, partners, people, themes }: Register, rows: Uint32Array): Ids {
  const idsIn = (cells: typeof columns.partners, records: readonly { readonly id: string }[]) => {
    const named = new Uint8Array(records.length);
    for (const row of rows)
      for (let i = cells.starts[row] ?? 0; i < (cells.starts[row + 1] ?? 0); i++)
        named[cells.flat[i] ?? 0] = 1;
    return new Set(records.flatMap(({ id }, at) => (named[at] ? [id] : [])));
  };
  return {
    partners: idsIn(columns.partners, partners),
    people: idsIn(columns.people, people),
    themes: idsIn(columns.themes, themes),
    sources: new Set(),
  };
}

/**
 * What `publicDataset` makes of the records, as a register: step by step, since of very many visits all that is not in columns
 * must be read. What is counted is taken over, and not counted anew.
 */
export function* publicSteps(register: Register): Generator<void, Register> {
  const { dashboard, columns, visits, partners, people, themes, sources, asOf } = register;
  const marked = columns.internal.reduce((rows: number[], internal, row) => {
    if (internal) rows.push(row);
    return rows;
  }, []);
  const secretRows = new Set<number>();
  const secret: Ids = { partners: new Set(), people: new Set(), themes: new Set(), sources: new Set() };
  const add = (to: Ids, from: Ids, only?: Ids) => {
    for (const kind of ['partners', 'people', 'themes', 'sources'] as const)
      for (const id of from[kind]) if (!only || only[kind].has(id)) to[kind].add(id);
  };
  for (let at = 0; at < marked.length; at += STEP) {
    const rows = marked.slice(at, at + STEP);
    const wholes = wholesOf(visitsAt(register, Uint32Array.from(rows)));
    for (const [i, visit] of wholes.entries())
      if (visit.visibility === 'internal') secretRows.add(rows[i] ?? -1);
    add(secret, namedBy(wholes.filter(({ visibility }) => visibility === 'internal')));
    yield;
  }
  const open = Uint32Array.from(visits.keys()).filter((row) => !secretRows.has(row));
  const told = namedInColumns(register, open);
  yield;
  // Partners of seats, and sources, are in no column: visits are read until none of the secret ones is left to be looked for.
  const sought = () =>
    [...secret.sources].some((id) => !told.sources.has(id)) ||
    [...secret.partners].some((id) => !told.partners.has(id));
  for (let at = 0; at < open.length && sought(); at += STEP) {
    add(told, namedBy(wholesOf(visitsAt(register, open.subarray(at, at + STEP)))), secret);
    yield;
  }
  const keeps = keptBy(register, told, secret);
  const stays = {
    partners: partners.map(({ id }) => keeps('partners', id)),
    people: people.map(({ id }) => keeps('people', id)),
    themes: themes.map(({ id }) => keeps('themes', id)),
  };
  const moved = {
    partners: movedBy(stays.partners),
    people: movedBy(stays.people),
    themes: movedBy(stays.themes),
  };
  yield;
  const noted = marked.filter((row) => !secretRows.has(row));
  const bare = changedWhenAsked(
    visitsAt(register, Uint32Array.from(noted)),
    kinds.visits.shape,
    { notes: () => undefined },
    ['when'],
  );
  const bareAt = new Map(noted.map((row, i) => [row, bare[i]]));
  const dataset = {
    dashboard,
    partners: partners.filter((_, i) => stays.partners[i]),
    people: people.filter((_, i) => stays.people[i]),
    themes: themes.filter((_, i) => stays.themes[i]),
    sources: sources.filter(({ id }) => keeps('sources', id)),
    visits: visitsAt(register, open).map((visit, i) => bareAt.get(open[i] ?? -1) ?? visit),
  };
  yield;
  return registerOf(dataset, columnsOfRows(columns, open, moved), asOf);
}
