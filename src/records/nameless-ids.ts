import { atOnce } from './gently.ts';
import type { Register } from './register.ts';
import { wordings } from './text.ts';

/** Ids that tell no name, and the way back. */
export interface NamelessIds {
  readonly person: (id: string) => string;
  readonly source: (id: string) => string;
  readonly visit: (id: string) => string;
  /** Whether an address tells a name. */
  readonly tells: (address: string) => boolean;
  /** From an id that tells no name to the real one; any other stays. */
  readonly realPerson: (id: string) => string;
  readonly realVisit: (id: string) => string;
}

const there = (ids: ReadonlyMap<string, string>) => (id: string) => ids.get(id) ?? id;
const back = (ids: ReadonlyMap<string, string>) => there(new Map([...ids].map(([real, id]) => [id, real])));

const numbered = (kind: string, records: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
  new Map(records.map(({ id }, i) => [id, `${kind}-${i + 1}`]));

/** Letters and figures alone: how a name is written as an id differs by its signs between them. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** So many records are looked at between two pauses. */
const STEP = 1000;

/** So many parts of an id can be a name. */
const MOST = 6;

/** An id without the parts that make a name; nothing where none do. */
function without(id: string, names: ReadonlySet<string>): string | undefined {
  const parts = id.split(/([^\p{L}\p{N}]+)/u);
  for (let size = Math.min(MOST * 2 - 1, parts.length); size > 0; size -= 2)
    for (let at = 0; at + size <= parts.length; at += 2)
      if (names.has(bare(parts.slice(at, at + size).join('')))) {
        const rest = [...parts.slice(0, at), 'unnamed', ...parts.slice(at + size)].join('');
        return without(rest, names) ?? rest;
      }
  return undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Ids of people and sources are made of names and become numbers. Those of visits tell a name only now and then, and else stay,
 * since decks and links speak of visits by them; one that does loses the name and keeps the rest, so that it stays the same
 * while other records come and go.
 */
function* makeIds({
  people,
  sources,
  visits,
}: Pick<Register, 'people' | 'sources' | 'visits'>): Generator<void, NamelessIds> {
  const names = new Set<string>();
  for (const [i, { id, name, aliases }] of people.entries()) {
    if (i % STEP === STEP - 1) yield;
    names.add(bare(id));
    for (const known of [...wordings(name), ...aliases]) {
      const words = known.trim().split(/\s+/);
      if (words.length < 2) continue;
      names.add(bare(known)).add(bare([...words.slice(1), words[0]].join(' ')));
    }
  }
  names.delete('');
  const taken = new Set(visits.map(({ id }) => id));
  const visitIds = new Map<string, string>();
  for (const [i, { id }] of visits.entries()) {
    if (i % STEP === STEP - 1) yield;
    const rest = without(id, names);
    if (rest === undefined) continue;
    let free = rest;
    for (let n = 2; taken.has(free); n++) free = `${rest}-${n}`;
    taken.add(free);
    visitIds.set(id, free);
  }
  const personIds = numbered('person', people);
  return {
    person: there(personIds),
    source: there(numbered('source', sources)),
    visit: there(visitIds),
    tells: (address) => without(decoded(address), names) !== undefined,
    realPerson: back(personIds),
    realVisit: back(visitIds),
  };
}

const made = new WeakMap<object, NamelessIds>();

/** The ids of a register step by step; made once. */
export function* namelessIdSteps(
  register: Pick<Register, 'people' | 'sources' | 'visits'>,
): Generator<void, NamelessIds> {
  const ids = made.get(register) ?? (yield* makeIds(register));
  made.set(register, ids);
  return ids;
}

/** The same at once. */
export const idsWithoutNames = (register: Pick<Register, 'people' | 'sources' | 'visits'>): NamelessIds =>
  atOnce(namelessIdSteps(register));
