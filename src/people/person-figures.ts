import { contactsOf, metBy } from '../insight/contacts.ts';
import { sideOf } from '../insight/side.ts';
import { yearOf } from '../records/day.ts';
import { type Register, visitsOf } from '../records/register.ts';
import type { Side } from '../records/visit.ts';

/** What the records say of a person in figures. */
export interface PersonFigures {
  /** Ours if ever seated on our side. */
  readonly side: Side;
  readonly visits: number;
  readonly inbound: number;
  readonly outbound: number;
  readonly joint: number;
  readonly fromYear: number;
  readonly toYear: number;
  /** Visits at which the person led the delegation. */
  readonly headed: number;
  /** People across the table, and how many of them were met more than once. */
  readonly met: number;
  readonly again: number;
  /** Partners these people spoke for. */
  readonly partners: number;
}

export function personFigures(register: Register, person: string): PersonFigures {
  const visits = visitsOf(register.visitsByPerson, person);
  const ways = (direction: string) => visits.filter((v) => v.direction === direction).length;
  const encounters = metBy(register, person);
  const across = new Set(encounters.flatMap((e) => e.contacts.map((c) => c.person)));
  const ours = (visit: (typeof visits)[number]) =>
    visit.participants.some((p) => p.person === person && p.side === 'home');
  const contacts = contactsOf(visits, (p, v) => across.has(p.person) && (p.side === 'home') !== ours(v));
  const days = visits.flatMap((v) => [v.when.earliest, v.when.latest]);
  return {
    side: sideOf(register, person) ?? 'other',
    visits: visits.length,
    inbound: ways('inbound'),
    outbound: ways('outbound'),
    joint: ways('joint'),
    fromYear: yearOf(Math.min(...days)),
    toYear: yearOf(Math.max(...days)),
    headed: new Set(
      visits.filter((v) => v.participants.some((p) => p.person === person && p.role === 'head')),
    ).size,
    met: contacts.length,
    again: contacts.filter((c) => c.visits.length > 1).length,
    partners: encounters.filter((e) => e.partner !== undefined).length,
  };
}
