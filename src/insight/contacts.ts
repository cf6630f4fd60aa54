import type { Register } from '../records/register.ts';
import { visitsOf } from '../records/register.ts';
import type { Text } from '../records/text.ts';
import { wordings } from '../records/text.ts';
import type { Participant, Side, Visit } from '../records/visit.ts';

/** A post as held at one visit or several in a row. */
export interface Post {
  readonly title?: Text;
  readonly organisation?: Text;
  /** Partner id. */
  readonly partner?: string;
  readonly side: Side;
  /** In order of time, at least one. */
  readonly visits: readonly Visit[];
}

/** A person as met at some visits. */
export interface Contact {
  /** Person id. */
  readonly person: string;
  /** In order of time, at least one. */
  readonly visits: readonly Visit[];
  /** In order of time; equal posts in a row are one. */
  readonly posts: readonly Post[];
  /** The visits at which the person led the delegation. */
  readonly headed: readonly Visit[];
}

const key = (text: Text | undefined): string => (text === undefined ? '' : wordings(text).join('\n'));

const samePost = (a: Post, b: Participant): boolean =>
  a.side === b.side &&
  a.partner === b.partner &&
  key(a.title) === key(b.title) &&
  key(a.organisation) === key(b.organisation);

/** A contact while it is put together. */
interface Gathered {
  readonly visits: Visit[];
  readonly posts: (Post & { readonly visits: Visit[] })[];
  readonly headed: Visit[];
}

const postOf = (p: Participant): Omit<Post, 'visits'> => ({
  ...(p.title !== undefined && { title: p.title }),
  ...(p.organisation !== undefined && { organisation: p.organisation }),
  ...(p.partner !== undefined && { partner: p.partner }),
  side: p.side,
});

/** Somebody listed twice at one visit was there once. */
function addOnce(visits: Visit[], visit: Visit): void {
  if (visits.at(-1) !== visit) visits.push(visit);
}

function note(contact: Gathered, visit: Visit, p: Participant): void {
  addOnce(contact.visits, visit);
  if (p.role === 'head') addOnce(contact.headed, visit);
  const post = contact.posts.at(-1);
  if (post && samePost(post, p)) addOnce(post.visits, visit);
  else contact.posts.push({ ...postOf(p), visits: [visit] });
}

/**
 * The people among some participants of some visits: those met most often first, then heads of delegation, then those
 * met last, then as the records seat them.
 */
export function contactsOf(
  visits: readonly Visit[],
  counts: (participant: Participant, visit: Visit) => boolean,
): readonly Contact[] {
  const found = new Map<string, Gathered>();
  for (const visit of visits)
    for (const p of visit.participants.filter((p) => counts(p, visit))) {
      const contact = found.get(p.person) ?? { visits: [], posts: [], headed: [] };
      found.set(p.person, contact);
      note(contact, visit, p);
    }
  return [...found]
    .map(([person, contact]): Contact => ({ person, ...contact }))
    .sort(
      (a, b) =>
        b.visits.length - a.visits.length || b.headed.length - a.headed.length || lastDay(b) - lastDay(a),
    );
}

const lastDay = (contact: Contact): number => Math.max(...contact.visits.map((v) => v.when.latest));

/** The posts of a person over time. */
export const postsOf = (register: Register, person: string): readonly Post[] =>
  contactsOf(visitsOf(register.visitsByPerson, person), (p) => p.person === person)[0]?.posts ?? [];

/** Somebody met more than once. */
export const isKnownFace = (contact: Contact): boolean => contact.visits.length > 1;

/**
 * Whether a participant speaks for a partner. The record's own word counts first. Where it names no partner
 * and the visit has only this one, the head of its delegation does, and whoever is of the head's organisation.
 */
export function speaksFor(partner: string, participant: Participant, visit: Visit): boolean {
  if (participant.partner !== undefined) return participant.partner === partner;
  if (participant.side !== 'partner' || visit.partners.length > 1 || visit.partners[0] !== partner)
    return false;
  if (participant.role === 'head') return true;
  return (
    participant.organisation !== undefined &&
    visit.participants.some(
      (p) =>
        p.side === 'partner' && p.role === 'head' && key(p.organisation) === key(participant.organisation),
    )
  );
}

/** Who was met at the visits of a partner: of the partner, and of the home institution. */
export function peopleMet(
  register: Register,
  partner: string,
): { readonly theirs: readonly Contact[]; readonly ours: readonly Contact[] } {
  const visits = visitsOf(register.visitsByPartner, partner);
  return {
    theirs: contactsOf(visits, (p, visit) => speaksFor(partner, p, visit)),
    ours: contactsOf(visits, (p) => p.side === 'home'),
  };
}

/** Whom a person met of one partner, or of the home institution. */
export interface Encounter {
  /** Partner id; absent for people whose partner the record does not name, and for the home institution. */
  readonly partner?: string;
  readonly side: Side;
  readonly contacts: readonly Contact[];
  readonly visits: readonly Visit[];
}

/**
 * Whom a person met across the table, by partner: for one of ours the people of each partner, for anybody else
 * our own. Those met at most visits first.
 */
export function metBy(register: Register, person: string): readonly Encounter[] {
  const groups = new Map<string, { partner?: string; side: Side; visits: Visit[]; met: Set<Participant> }>();
  for (const visit of visitsOf(register.visitsByPerson, person)) {
    const home = visit.participants.some((p) => p.person === person && p.side === 'home');
    for (const other of visit.participants) {
      if (other.person === person || (other.side === 'home') === home) continue;
      const id = `${other.side === 'home' ? 'home' : 'away'} ${other.partner ?? ''}`;
      const group = groups.get(id) ?? {
        ...(other.partner !== undefined && { partner: other.partner }),
        side: other.side,
        visits: [],
        met: new Set<Participant>(),
      };
      groups.set(id, group);
      group.met.add(other);
      if (group.visits.at(-1) !== visit) group.visits.push(visit);
    }
  }
  return [...groups.values()]
    .map(
      ({ met, ...group }): Encounter => ({ ...group, contacts: contactsOf(group.visits, (p) => met.has(p)) }),
    )
    .sort((a, b) => b.visits.length - a.visits.length || b.contacts.length - a.contacts.length);
}
