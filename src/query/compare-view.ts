import type { Register } from '../records/register.ts';
import { byTime } from '../records/when.ts';
import { readChosen } from './chosen-visits.ts';
import { type Ignored, ParamReader, paramsOf } from './params.ts';

/** So many visits stand beside one another at most. */
export const MOST_COMPARED = 6;

/** Which visits are compared. */
export interface CompareView {
  /** Ids on record, in order of time. The page shows the first `MOST_COMPARED`. */
  readonly visit: readonly string[];
}

/** The view of an address such as `visit=a&visit=b`, and what of it had to be ignored. */
export function readCompareView(
  params: URLSearchParams,
  register: Register,
): { readonly view: CompareView; readonly ignored: readonly Ignored[] } {
  const read = new ParamReader(params);
  const visits = readChosen(read, register).flatMap((id) => register.visitById.get(id) ?? []);
  return { view: { visit: visits.toSorted(byTime).map((v) => v.id) }, ignored: read.ignored() };
}

export const writeCompareView = ({ visit }: CompareView): URLSearchParams => paramsOf([['visit', visit]]);
