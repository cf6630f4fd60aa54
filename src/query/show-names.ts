/*
 * An address of a show without names tells none either: ids of visits and people that are made of names give way to others,
 * `of=visit:2021-unnamed-partner&names=off`, and a search for somebody by name becomes `person=person-7`. With names the same
 * address leads to the same records.
 */
import { knownNames } from '../records/known-names.ts';
import { idsWithoutNames } from '../records/nameless-ids.ts';
import type { Register } from '../records/register.ts';
import { unrecordedNames } from '../records/unrecorded.ts';
import type { ShowView } from './show-view.ts';

/** Ids in place of ids. */
export interface Renaming {
  readonly visit: (id: string) => string;
  readonly person: (id: string) => string;
  /** What is searched for, and who by id. */
  readonly search?: (q: string) => { readonly q: string; readonly people: readonly string[] };
}

/** Changes the ids in a deck that is part of an address. */
export type RenameDeck = (text: string, to: Renaming) => string;

const VISIT = /^visit:(.+)$/s;

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** An address of the application, with `#` or without, with other ids. */
export function renamedAddress(address: string, to: Renaming): string {
  const [path = '', query] = address.split(/\?(.*)/s);
  const [, head = '', id] = /^(#?\/(?:visits|people)\/)([^/]+)$/.exec(path) ?? [];
  const other = head.includes('visits') ? to.visit : to.person;
  const place = id === undefined ? path : `${head}${encodeURIComponent(other(decoded(id)))}`;
  return query === undefined ? place : `${place}?${renamed(new URLSearchParams(query), to)}`;
}

/** Parameters of a view or a show with other ids; all else stays as it is. */
export function renamed(
  params: URLSearchParams,
  to: Renaming,
  deck: RenameDeck = (text) => text,
): URLSearchParams {
  const next = new URLSearchParams();
  for (const [key, value] of params) {
    const [, id] = (key === 'of' && VISIT.exec(value)) || [];
    const { q, people } = (key === 'q' && to.search?.(value)) || { q: value, people: [] };
    if (id !== undefined) next.append(key, `visit:${to.visit(id)}`);
    else if (key === 'visit' || key === 'person') next.append(key, to[key](value));
    else if (key === 'open') next.append(key, renamedAddress(value, to));
    else if (key === 'deck') next.append(key, deck(value, to));
    else if (key !== 'q' || q !== '') next.append(key, q);
    for (const person of people) next.append('person', person);
  }
  return next;
}

/** From names to ids that tell none. */
export function withoutNames(register: Register): Renaming {
  const ids = idsWithoutNames(register);
  return {
    visit: ids.visit,
    person: ids.person,
    search: (q) => {
      const known = knownNames(register.people)(q);
      const others = unrecordedNames(q);
      let rest = q;
      for (const { from, to } of [...known, ...others].sort((a, b) => b.from - a.from))
        rest = rest.slice(0, from) + rest.slice(to);
      return { q: rest.replace(/\s+/g, ' ').trim(), people: known.map(({ person }) => ids.person(person)) };
    },
  };
}

/** The way back. */
export function withNames(register: Register): Renaming {
  const { realVisit, realPerson } = idsWithoutNames(register);
  return { visit: realVisit, person: realPerson };
}

/** Whether parameters may hold an id that has to give way; making ids takes a while where there are very many records. */
const mayTell = (params: URLSearchParams): boolean =>
  [...params].some(
    ([key, value]) =>
      ['visit', 'person', 'q', 'open'].includes(key) ||
      (key === 'of' && VISIT.test(value)) ||
      (key === 'deck' && /^\d/.test(value)),
  );

const MADE = /unnamed|person-\d/;

/** The parameters as they stand in an address, with names or without. */
export function spoken(
  params: URLSearchParams,
  names: ShowView['names'],
  register: Register,
  deck?: RenameDeck,
): URLSearchParams {
  if (names === 'off') return mayTell(params) ? renamed(params, withoutNames(register), deck) : params;
  // A deck in a link is not read here; it holds such an id only beside an address that does, or was made so by a show.
  const made = MADE.test(decoded(params.toString())) || /^1-/.test(params.get('deck') ?? '');
  return made ? renamed(params, withNames(register), deck) : params;
}

/** How a show is read from an address, and written. */
export interface ReadWrite<V> {
  readonly read: (
    params: URLSearchParams,
    register: Register,
  ) => { readonly view: V; readonly ignored: readonly { readonly key: string; readonly value: string }[] };
  readonly write: (view: V) => URLSearchParams;
}

/**
 * Reads and writes a show so that with `names=off` neither the address nor the view tells a name. Parameters are read with real
 * ids, since only these are on record.
 */
export function spokenCodec<V extends ShowView>(
  { read, write }: ReadWrite<V>,
  register: Register,
  deck?: RenameDeck,
) {
  return {
    read: (params: URLSearchParams) => {
      const found = read(spoken(params, 'on', register, deck), register);
      const { about, open, deck: text, names } = found.view;
      if (names === 'on') return found;
      const own = spoken(write(found.view), 'off', register, deck);
      const [, visit] = VISIT.exec(own.get('of') ?? '') ?? [];
      const query = (asked: string) => spoken(new URLSearchParams(asked), 'off', register).toString();
      return {
        ...found,
        view: {
          ...found.view,
          about:
            about.kind === 'visits'
              ? { ...about, query: query(about.query) }
              : about.kind === 'visit' && visit
                ? { ...about, id: visit }
                : about,
          open: open && (own.get('open') ?? ''),
          deck: text && (own.get('deck') ?? ''),
        },
      };
    },
    write: (view: V) => spoken(write(view), view.names, register, deck),
  };
}
