import type { Register } from '../records/register.ts';
import { columnsOf } from './columns.ts';
import type { FacetId } from './facets/ids.ts';
import { once } from './once.ts';
import type { View } from './view.ts';

/** What can be counted of visits: themselves, the people at each, agreements made there, commitments still open. */
export const measures = ['visits', 'people', 'agreements', 'open'] as const;
export type Measure = (typeof measures)[number];

/** How many people were at each visit; somebody listed twice was there once. */
const people = once((register: Register): Uint32Array => {
  const starts = columnsOf(register).get('person')?.starts ?? new Uint32Array(1);
  return starts.slice(1).map((end, row) => end - (starts[row] ?? 0));
});

/** How much each visit counts, one number a visit of the register; nothing when each counts as one. */
export function weightsOf(register: Register, measure: Measure): Uint32Array | Uint16Array | undefined {
  if (measure === 'visits') return undefined;
  return measure === 'people' ? people(register) : register.columns[measure];
}

/** What a list must ask for to state what was counted. */
const asking: Readonly<Partial<Record<Measure, readonly [FacetId, readonly string[]]>>> = {
  agreements: ['outcome', ['agreement-signed', 'agreement-renewed']],
  open: ['commitment', ['open']],
};

/** The view that lists the visits among which something was counted. What is asked of outcomes already stays. */
export function listing(view: View, measure: Measure): View {
  const asked = asking[measure];
  if (!asked || view.facets.has(asked[0])) return view;
  return { ...view, facets: new Map([...view.facets, asked]) };
}
