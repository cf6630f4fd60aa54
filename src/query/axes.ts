import type { Column } from '../records/cells.ts';
import type { Register } from '../records/register.ts';
import type { Text } from '../records/text.ts';
import { columnsOf } from './columns.ts';
import type { FacetWords } from './facets/facet.ts';
import type { FacetId } from './facets/ids.ts';
import { facetOf } from './facets/index.ts';
import type { View } from './view.ts';

/** What visits can be laid out by in a matrix, in the order of choice. */
export const axisIds = [
  'partner',
  'kind',
  'scope',
  'country',
  'theme',
  'group',
  'period',
  'year',
  'direction',
] as const;
export type AxisId = (typeof axisIds)[number];

/** What there may be a place for within each cell: few enough values to stand side by side. */
export const layerIds = ['period', 'scope', 'direction', 'group'] as const satisfies readonly AxisId[];
export type LayerId = (typeof layerIds)[number];

/** The facet that the values of an axis are asked for by. */
export const facetOfAxis = (axis: AxisId): FacetId => (axis === 'group' ? 'theme' : axis);

/** Whether two axes can stand in one matrix: what asks the same facet twice cannot be asked for in an address. */
export const goTogether = (a: AxisId, b: AxisId): boolean => facetOfAxis(a) !== facetOfAxis(b);

/** One row or column of a matrix. */
export interface Line {
  readonly id: string;
  /** What its visits are asked for by: values of the facet of the axis. */
  readonly values: readonly string[];
}

/** An axis with its lines, before they are ordered. */
export interface Axis {
  readonly id: AxisId;
  readonly facet: FacetId;
  readonly lines: readonly Line[];
  readonly column: Column;
  /** For each value of the facet, which line it belongs to; -1 when it belongs to none. */
  readonly lineOf: Int32Array;
  /** Whether the view asks for some of its values only. */
  readonly chosen: boolean;
}

/** The values a facet may show: what no partner on record is cannot be missing. */
function valuesOf(id: AxisId, register: Register, column: Column): readonly string[] {
  if (id === 'kind') {
    const kinds = new Set<string>(register.partners.map((p) => p.kind));
    return column.values.filter((value) => kinds.has(value));
  }
  // Time goes from the left to the right, and down.
  return id === 'year' ? column.values.toReversed() : column.values;
}

function groupLines(register: Register, values: readonly string[]): readonly Line[] {
  const shown = new Set(values);
  const themes = new Map<string, string[]>();
  for (const { id, group } of register.themes)
    if (shown.has(id)) themes.set(group, [...(themes.get(group) ?? []), id]);
  const known = register.dashboard.themeGroups.map((group) => group.id);
  const others = [...themes.keys()].filter((id) => !register.groupById.has(id));
  return [...known, ...others].flatMap((id) => {
    const its = themes.get(id) ?? [];
    return its.length > 0 ? [{ id, values: its }] : [];
  });
}

/** An axis of a view: all its lines, those without visits included; where values are chosen, these alone. */
export function axisOf(id: AxisId, register: Register, { facets }: Pick<View, 'facets'>): Axis {
  const facet = facetOfAxis(id);
  const column = columnsOf(register).get(facet);
  if (!column) throw new RangeError(`There is no column “${facet}”.`);
  const asked = facets.get(facet) ?? [];
  const all = valuesOf(id, register, column);
  const shown = asked.length > 0 ? all.filter((value) => asked.includes(value)) : all;
  const lines =
    id === 'group'
      ? groupLines(register, shown)
      : shown.map((value): Line => ({ id: value, values: [value] }));
  const lineOf = new Int32Array(column.values.length).fill(-1);
  lines.forEach(({ values }, i) => {
    for (const value of values) lineOf[column.place.get(value) ?? -1] = i;
  });
  return { id, facet, lines, column, lineOf, chosen: asked.length > 0 };
}

/** The name of a line. */
export function lineName(axis: AxisId, { id }: Line, register: Register, words: FacetWords): Text {
  if (axis === 'group') return register.groupById.get(id)?.name ?? id;
  return facetOf(axis)?.label(id, register, words) ?? id;
}
