import type { Register } from '../../records/register.ts';
import { type Text, wordings } from '../../records/text.ts';
import type { Participant, Visit } from '../../records/visit.ts';
import { visitsAt } from '../../records/visits-at.ts';
import { wholesOf } from '../../records/whole.ts';

/** What visits say of a person, each once, in the order of the visits. */
export interface Seats {
  readonly posts: Set<string>;
  readonly organisations: Set<string>;
  /** Ids of those for whom the person sat. */
  readonly partners: Set<string>;
  readonly roles: Set<Exclude<Participant['role'], 'member' | undefined>>;
}

const noSeats = (): Seats => ({
  posts: new Set(),
  organisations: new Set(),
  partners: new Set(),
  roles: new Set(),
});

function addWordings(to: Set<string>, text: Text | undefined): void {
  if (text !== undefined) for (const wording of wordings(text)) to.add(wording);
}

/** What visits say of people and themes: to ask the visits of each of them would read every visit several times. */
export class Mentions {
  readonly #people = new Map<string, Seats>();
  readonly #themes = new Map<string, Set<string>>();

  add({ participants, themes }: Visit): void {
    for (const { person, title, organisation, partner, role } of participants) {
      const seats = this.#people.get(person) ?? noSeats();
      this.#people.set(person, seats);
      addWordings(seats.posts, title);
      addWordings(seats.organisations, organisation);
      if (partner) seats.partners.add(partner);
      if (role && role !== 'member') seats.roles.add(role);
    }
    for (const { theme, evidence } of themes) {
      const terms = this.#themes.get(theme) ?? new Set<string>();
      this.#themes.set(theme, terms);
      for (const each of evidence) for (const term of each.terms) terms.add(term);
    }
  }

  seats(person: string): Seats {
    return this.#people.get(person) ?? noSeats();
  }

  /** The words of the records by which a theme is known. */
  terms(theme: string): ReadonlySet<string> {
    return this.#themes.get(theme) ?? new Set();
  }
}

/** The part of it that is asked for, of one person or theme at a time. */
export type MentionsOf = Pick<Mentions, 'seats' | 'terms'>;

const known = new WeakMap<Register, MentionsOf>();

/** Keeps what was gathered while the visits were read for something else. */
export function keepMentions(register: Register, mentions: Mentions): void {
  known.set(register, mentions);
}

/** Up to here all visits are read as soon as one of them is asked for. */
const FEW = 2000;

/** So many records are read together. */
const PIECE = 200;

function gatheredFrom(visits: readonly Visit[]): Mentions {
  const mentions = new Mentions();
  for (let from = 0; from < visits.length; from += PIECE)
    for (const visit of wholesOf(visits.slice(from, from + PIECE))) mentions.add(visit);
  return mentions;
}

/** From so many on who were asked for, it is quicker to read all visits once. */
const SOME = 20;

/** Of very many visits only those are read that name the one who is asked for. */
function oneByOne(register: Register): MentionsOf {
  let asked = 0;
  let all: Mentions | undefined;
  const from = (rows: Uint32Array): Mentions => {
    asked++;
    if (asked <= SOME) return gatheredFrom(visitsAt(register, rows));
    all ??= gatheredFrom(register.visits);
    return all;
  };
  return {
    seats: (person) => from(register.visitsByPerson.rows(person)).seats(person),
    terms: (theme) => from(register.visitsByTheme.rows(theme)).terms(theme),
  };
}

/** What the visits of a register say of people and themes. */
export function mentionsOf(register: Register): MentionsOf {
  const found = known.get(register);
  if (found) return found;
  const mentions = register.visits.length > FEW ? oneByOne(register) : gatheredFrom(register.visits);
  known.set(register, mentions);
  return mentions;
}
