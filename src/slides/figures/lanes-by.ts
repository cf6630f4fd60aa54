import { whoOf } from '../../insight/who.ts';
import { columnsOf } from '../../query/columns.ts';
import type { FacetWords } from '../../query/facets/facet.ts';
import { facetOf } from '../../query/facets/index.ts';
import type { LaneKind } from '../../query/timeline-view.ts';
import { type Cells, cellsOf, through } from '../../records/cells.ts';
import type { Register } from '../../records/register.ts';
import type { LaneName } from '../../timeline/lanes.ts';

/** What a timeline is set out by: which visit stands in which lanes, and what these are called. */
export interface LaneSet {
  readonly cells: Cells;
  readonly names: readonly LaneName[];
  readonly tellsGaps: boolean;
}

const NONE: Cells = { starts: Uint32Array.of(0), flat: new Uint32Array(0) };

/** A lane for each value of a facet. */
function byFacet(facet: Exclude<LaneKind, 'group' | 'head'>, register: Register, words: FacetWords): LaneSet {
  const column = columnsOf(register).get(facet);
  const { values = [] } = column ?? {};
  return {
    cells: column ?? NONE,
    tellsGaps: facet === 'partner',
    names: values.map((id): LaneName => {
      const partner = facet === 'partner' ? register.partnerById.get(id) : undefined;
      const who = partner && whoOf(partner, register);
      return {
        id,
        name: who?.short ?? facetOf(facet)?.label(id, register, words) ?? id,
        filter: { [facet]: [id] },
        ...(who && { seal: { text: who.seal, full: who.full } }),
      };
    }),
  };
}

/** A lane for each group of themes. */
function byGroup(register: Register): LaneSet {
  const column = columnsOf(register).get('theme');
  if (!column) return { cells: NONE, names: [], tellsGaps: false };
  const ids = [...new Set(register.themes.map((theme) => theme.group))];
  const groupOf = cellsOf(column.values.length, (theme) => {
    const group = register.themeById.get(column.values[theme] ?? '')?.group;
    return group === undefined ? [] : [ids.indexOf(group)];
  });
  return {
    cells: through(column, groupOf),
    tellsGaps: false,
    names: ids.map((id) => ({
      id,
      name: register.groupById.get(id)?.name ?? id,
      filter: { theme: register.themes.filter((theme) => theme.group === id).map((theme) => theme.id) },
    })),
  };
}

/** A lane for each head of our own delegation. */
function byHead({ columns, people, time }: Register): LaneSet {
  return {
    cells: cellsOf(time.length, (row) => {
      const head = columns.head[row] ?? 0;
      return head > 0 ? [head - 1] : [];
    }),
    tellsGaps: false,
    names: people.map(({ id, name }) => ({ id, name, filter: { person: [id] } })),
  };
}

/** The lanes of a register by one of its properties. */
export function lanesBy(by: LaneKind, register: Register, words: FacetWords): LaneSet {
  if (by === 'group') return byGroup(register);
  return by === 'head' ? byHead(register) : byFacet(by, register, words);
}
