import { partnerKinds, scopes } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { hasValue } from './columns.ts';
import { type Ignored, ParamReader, paramsOf } from './params.ts';

export const partnerSorts = ['name', 'visits', 'last', 'country'] as const;
export const partnerShapes = ['cards', 'table'] as const;

/** What is asked of the directory of partners. */
export interface PartnersView {
  readonly kind: readonly string[];
  readonly scope: readonly string[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly country: readonly string[];
  readonly q: string;
  readonly sort: (typeof partnerSorts)[number];
  readonly as: (typeof partnerShapes)[number];
}

const isOneOf = (options: readonly string[]) => (value: string) => options.includes(value);

/** The view of an address, and what of it had to be ignored. */
export function readPartnersView(
  params: URLSearchParams,
  register: Register,
): { readonly view: PartnersView; readonly ignored: readonly Ignored[] } {
  const read = new ParamReader(params);
  const view = {
    kind: read.many('kind', isOneOf(partnerKinds)),
    scope: read.many('scope', isOneOf(scopes)),
    country: read.many('country', (value) => hasValue(register, 'country', value)),
    q: read.text('q'),
    sort: read.choice('sort', partnerSorts) ?? 'name',
    as: read.choice('as', partnerShapes) ?? 'cards',
  };
  return { view, ignored: read.ignored() };
}

/** The address of a view: one way to write each, defaults left out. */
export const writePartnersView = (view: PartnersView): URLSearchParams =>
  paramsOf([
    ['kind', view.kind],
    ['scope', view.scope],
    ['country', view.country],
    ['q', view.q.trim()],
    ['sort', view.sort === 'name' ? null : view.sort],
    ['as', view.as === 'cards' ? null : view.as],
  ]);
