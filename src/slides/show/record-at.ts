import { type Listed, listPeople, listPeopleMet } from '../../people/directory.ts';
import { readPeopleView } from '../../query/people-view.ts';
import { readView } from '../../query/read-view.ts';
import { select } from '../../query/select-here.ts';
import type { Register } from '../../records/register.ts';
import type { Text } from '../../records/text.ts';
import type { Visit } from '../../records/visit.ts';
import { lexicon } from '../../words/lexicon.ts';

/** What lies behind an address, as far as it can be shown over a slide. */
export type Opened =
  | { readonly kind: 'visit'; readonly visit: Visit }
  /** `of`: the name of what they are visits of; `rows` ascending. `themes`: ids, whose words are shown. */
  | {
      readonly kind: 'visits';
      readonly of?: Text;
      readonly rows: Uint32Array;
      readonly themes: readonly string[];
    }
  /** `of`: the partner that met them. */
  | { readonly kind: 'people'; readonly of?: Text; readonly people: readonly Listed[] }
  /** No such record, or none that guests may see, or a page that is not shown over slides. */
  | { readonly kind: 'gone' };

const gone: Opened = { kind: 'gone' };

/** Pages whose address asks for visits by the parameters of the visits. */
const FILTERED = new Set(['visits', 'matrix', 'compare', '']);

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function visitsAsked(query: string, register: Register): Opened {
  const { view } = readView(new URLSearchParams(query), register);
  const { rows } = select(register, view, lexicon);
  return { kind: 'visits', rows, themes: view.facets.get('theme') ?? [] };
}

function peopleAsked(query: string, register: Register): Opened {
  const { view } = readPeopleView(new URLSearchParams(query), register);
  const partner = register.partnerById.get(view.partner ?? '');
  const all = partner ? listPeopleMet(register, partner.id) : listPeople(register);
  const people = view.side ? all.filter(({ side }) => side === view.side) : all;
  return { kind: 'people', people, ...(partner && { of: partner.name }) };
}

function recordOf(kind: string, id: string, register: Register): Opened {
  const visits = (of: Text | undefined, rows: Uint32Array, themes: readonly string[] = []): Opened =>
    of === undefined ? gone : { kind: 'visits', of, rows, themes };
  switch (kind) {
    case 'visits': {
      const visit = register.visitById.get(id);
      return visit ? { kind: 'visit', visit } : gone;
    }
    case 'partners':
      return visits(register.partnerById.get(id)?.name, register.visitsByPartner.rows(id));
    case 'themes':
      return visits(register.themeById.get(id)?.name, register.visitsByTheme.rows(id), [id]);
    case 'people':
      return visits(register.personById.get(id)?.name, register.visitsByPerson.rows(id));
    case 'periods': {
      const asked = visitsAsked(`period=${encodeURIComponent(id)}`, register);
      return asked.kind === 'visits' ? visits(register.periodById.get(id)?.name, asked.rows) : gone;
    }
    default:
      return gone;
  }
}

/**
 * What lies behind an address of the application, in the records of the guests.
 * @param address without `#`: `/visits/2021-05-cast`, `/visits?theme=steel`
 */
export function recordAt(address: string, register: Register): Opened {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const [kind = '', id, ...more] = path.split('/').filter(Boolean);
  if (more.length > 0) return gone;
  if (id !== undefined) return recordOf(kind, decoded(id), register);
  if (kind === 'people') return peopleAsked(query, register);
  return FILTERED.has(kind) ? visitsAsked(query, register) : gone;
}
