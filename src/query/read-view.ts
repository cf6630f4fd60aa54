import type { Register } from '../records/register.ts';
import { readChosen } from './chosen-visits.ts';
import { hasValue } from './columns.ts';
import { type FacetId, facetIds } from './facets/ids.ts';
import { type Ignored, ParamReader } from './params.ts';
import { readTime } from './time-view.ts';
import { readTimeline } from './timeline-view.ts';
import { everything, shapes, sorts, type View } from './view.ts';

/** The view of an address, and what of it had to be ignored. Values that are not on record cannot be chosen. */
export function readView(
  params: URLSearchParams,
  register: Register,
): { readonly view: View; readonly ignored: readonly Ignored[] } {
  const read = new ParamReader(params);
  const chosen = new Map<FacetId, readonly string[]>();
  for (const id of facetIds) {
    const values = read.many(id, (value) => hasValue(register, id, value));
    if (values.length > 0) chosen.set(id, values);
  }
  const visit = readChosen(read, register);
  const { from, to } = readTime(read);
  const q = read.text('q');
  const timeline = readTimeline(read);
  const sort = read.choice('sort', sorts) ?? everything.sort;
  const as = read.choice('as', shapes) ?? everything.as;
  return { view: { facets: chosen, visit, q, from, to, sort, as, ...timeline }, ignored: read.ignored() };
}
