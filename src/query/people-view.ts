import type { Register } from '../records/register.ts';
import { type Side, sides } from '../records/visit.ts';
import { type Ignored, ParamReader, paramsOf } from './params.ts';

export const peopleSorts = ['visits', 'name', 'last'] as const;

/** What is asked of the directory of people. */
export interface PeopleView {
  /** The side of the table they sat on; `null` for any. */
  readonly side: Side | null;
  /** Id of the partner at whose visits they were, on its side or on ours; `null` for all visits. */
  readonly partner: string | null;
  readonly q: string;
  readonly sort: (typeof peopleSorts)[number];
}

/** The view of an address, and what of it had to be ignored. */
export function readPeopleView(
  params: URLSearchParams,
  register: Register,
): { readonly view: PeopleView; readonly ignored: readonly Ignored[] } {
  const read = new ParamReader(params);
  const view = {
    side: read.choice('side', sides) ?? null,
    partner: read.one('partner', (id) => register.partnerById.has(id)) ?? null,
    q: read.text('q'),
    sort: read.choice('sort', peopleSorts) ?? 'visits',
  };
  return { view, ignored: read.ignored() };
}

/** The address of a view: one way to write each, defaults left out. */
export const writePeopleView = (view: PeopleView): URLSearchParams =>
  paramsOf([
    ['side', view.side],
    ['partner', view.partner],
    ['q', view.q.trim()],
    ['sort', view.sort === 'visits' ? null : view.sort],
  ]);
