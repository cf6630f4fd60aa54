import { type Filter, paths } from '../../query/paths.ts';
import { plainTimeline } from '../../query/timeline-view.ts';
import { type View, writeView } from '../../query/view.ts';
import type { Register } from '../../records/register.ts';
import { rowsOf } from '../../records/row-of.ts';
import type { Visit } from '../../records/visit.ts';
import type { Subject } from '../subject.ts';

/** More visits than this are not named one by one in an address. */
const MOST = 100;

/** The address of exactly these visits; nothing for none, and for more than an address can name. */
export function doorTo(visits: readonly Pick<Visit, 'id'>[]): string | undefined {
  const ids = [...new Set(visits.map(({ id }) => id))];
  const [only] = ids;
  if (only === undefined || ids.length > MOST) return undefined;
  return ids.length === 1 ? paths.visit(only) : paths.visits({ visit: ids });
}

/** The same of rows of the register. */
export const doorToRows = (rows: Uint32Array, { visits }: Pick<Register, 'visits'>): string | undefined =>
  rows.length > MOST
    ? undefined
    : doorTo(Array.from(rows, (row) => visits[row]).filter((v) => v !== undefined));

/** What the visits of a deck are asked for by. */
function askedOf(subject: Subject): View | Filter | undefined {
  switch (subject.kind) {
    case 'partner':
      return { partner: [subject.partner.id] };
    case 'theme':
      return { theme: [subject.theme.id] };
    case 'visit':
      return { visit: [subject.visit.id] };
    case 'visits':
      return subject.view;
    case 'nothing':
      return undefined;
  }
}

/** Facets asked for one value each. */
type Values = { readonly [F in 'theme' | 'partner' | 'period' | 'year' | 'direction']?: string };

/**
 * The address of a deck's visits, of all of them or of those with some values. Nothing where no address can ask for them:
 * values of one facet are alternatives, so that two which must both hold cannot be asked for.
 */
export function doorOf(subject: Subject, values: Values = {}): string | undefined {
  const asked = askedOf(subject);
  if (!asked) return undefined;
  const wanted = Object.entries(values) as [keyof Values, string][];
  if (subject.kind === 'visit' && wanted.length === 0) return paths.visit(subject.visit.id);
  if (!('facets' in asked)) {
    if (wanted.some(([facet, value]) => asked[facet]?.includes(value) === false)) return undefined;
    return paths.visits({
      ...asked,
      ...Object.fromEntries(wanted.map(([facet, value]) => [facet, [value]])),
    });
  }
  if (wanted.some(([facet, value]) => asked.facets.get(facet)?.includes(value) === false)) return undefined;
  const facets = new Map([...asked.facets, ...wanted.map(([facet, value]) => [facet, [value]] as const)]);
  const params = writeView({ ...asked, ...plainTimeline, facets });
  return `${paths.visits()}${params.size > 0 ? `?${params}` : ''}`;
}

/** The rows of some visits, ascending. */
export const rowsAscending = (register: Register, visits: readonly Visit[]): Uint32Array =>
  rowsOf(register, visits).sort();
