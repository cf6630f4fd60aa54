import type { Column } from '../records/cells.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { during } from '../records/when.ts';
import { columnsOf } from './columns.ts';
import type { FacetId } from './facets/index.ts';
import type { Lexicon } from './search/lexicon.ts';
import { matches, visitTexts } from './search/match.ts';
import { termsOf } from './search/terms.ts';
import { spanOf } from './span.ts';
import type { View } from './view.ts';

export interface Selection {
  /** In the order the view asks for. */
  readonly visits: readonly Visit[];
  /** How many visits there would be with one value chosen, were nothing else chosen in its facet. All values, zeros included. */
  readonly counts: ReadonlyMap<FacetId, ReadonlyMap<string, number>>;
}

type Asked = Pick<View, 'facets' | 'q' | 'from' | 'to'> & Partial<Pick<View, 'sort'>>;

interface Clause {
  readonly column: Column;
  /** 1 at the place of each chosen value. */
  readonly chosen: Uint8Array;
}

function clausesOf(columns: ReadonlyMap<FacetId, Column>, asked: Asked): readonly Clause[] {
  return [...columns].flatMap(([facet, column]) => {
    const values = asked.facets.get(facet);
    if (!values || values.length === 0) return [];
    const chosen = new Uint8Array(column.values.length);
    for (const value of values) {
      const at = column.place.get(value);
      if (at !== undefined) chosen[at] = 1;
    }
    return [{ column, chosen }];
  });
}

function fits({ column, chosen }: Clause, row: number): boolean {
  const end = column.starts[row + 1] ?? 0;
  for (let i = column.starts[row] ?? 0; i < end; i++) if (chosen[column.flat[i] ?? 0] === 1) return true;
  return false;
}

/** The one facet that keeps a visit out; nothing when none does, `'several'` when more than one. */
function obstacle(clauses: readonly Clause[], row: number): Column | 'several' | undefined {
  let found: Column | undefined;
  for (const clause of clauses) {
    if (fits(clause, row)) continue;
    if (found) return 'several';
    found = clause.column;
  }
  return found;
}

function count({ starts, flat }: Column, row: number, tally: Uint32Array): void {
  const end = starts[row + 1] ?? 0;
  for (let i = starts[row] ?? 0; i < end; i++) {
    const at = flat[i] ?? 0;
    tally[at] = (tally[at] ?? 0) + 1;
  }
}

/**
 * The visits that fit: any of the chosen values within a facet, every facet together, all of the search, and possibly in
 * the asked time. A facet does not narrow its own counts. One pass over the visits.
 */
export function select(register: Register, asked: Asked, lexicon: Lexicon): Selection {
  const columns = columnsOf(register);
  const clauses = clausesOf(columns, asked);
  const tallies = new Map(
    [...columns].map(([facet, column]) => [
      column,
      { facet, tally: new Uint32Array(column.values.length) },
    ]),
  );
  const terms = termsOf(asked.q);
  const texts = terms.length > 0 ? visitTexts(register, lexicon) : undefined;
  const span = spanOf(asked.from, asked.to);
  const visits: Visit[] = [];

  register.visits.forEach((visit, row) => {
    if (during(visit.when, span.from, span.to) === 'no') return;
    const only = obstacle(clauses, row);
    if (only === 'several' || (texts && !matches(texts.get(visit), terms))) return;
    if (!only) visits.push(visit);
    for (const [column, { tally }] of tallies) if (!only || only === column) count(column, row, tally);
  });

  const counts = new Map(
    [...tallies].map(([column, { facet, tally }]) => [
      facet,
      new Map(column.values.map((value, i) => [value, tally[i] ?? 0])),
    ]),
  );
  return { visits: asked.sort === 'oldest' ? visits : visits.reverse(), counts };
}
