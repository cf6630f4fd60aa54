import { type Ignored, ParamReader, paramsOf } from './params.ts';

/** What is looked for on the search page. */
export interface SearchView {
  readonly q: string;
}

/** The view of an address, and what of it had to be ignored. */
export function readSearchView(params: URLSearchParams): {
  readonly view: SearchView;
  readonly ignored: readonly Ignored[];
} {
  const read = new ParamReader(params);
  const view = { q: read.text('q') };
  return { view, ignored: read.ignored() };
}

export const writeSearchView = (view: SearchView): URLSearchParams => paramsOf([['q', view.q.trim()]]);
