import { type ShowPart, showPaths } from '../query/show-paths.ts';
import type { About } from '../query/show-view.ts';
import type { Place } from './pages.ts';

const RECORDS = ['partner', 'theme', 'visit'] as const;

/** What a page gives to present: its record, or else the visits that its address asks for. */
export function aboutOf({ page, id }: Pick<Place, 'page' | 'id'>, hash: string): About {
  const kind = RECORDS.find((record) => record === page);
  if (kind && id !== undefined) return { kind, id };
  const query = page === 'visits' ? hash.replace(/^[^?]*\??/, '') : '';
  return { kind: 'visits', query };
}

/** Where presenting what is seen begins: a path of the router. Of a deck it is that deck, as its address has it. */
export const showOf = (place: Pick<Place, 'page' | 'id'>, hash: string, part?: ShowPart): string =>
  place.page === 'deck'
    ? hash.replace(/^#?\/deck/i, '/show')
    : showPaths.show(aboutOf(place, hash), part).slice(1);
