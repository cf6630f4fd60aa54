import { type Register, visitsOf } from '../records/register.ts';
import { type Side, sides } from '../records/visit.ts';

/** Whose a person is: ours if ever seated on our side, else of the side of the last seat; nothing when never seated. */
export function sideOf(register: Register, person: string): Side | undefined {
  const seats = visitsOf(register.visitsByPerson, person).flatMap((v) =>
    v.participants.filter((p) => p.person === person),
  );
  return seats.some((s) => s.side === 'home') ? 'home' : seats.at(-1)?.side;
}

/** The same of everybody, in the order of the people. */
export function sidesOfPeople({ columns, people }: Register): readonly (Side | undefined)[] {
  const found: (Side | undefined)[] = people.map(() => undefined);
  // The visits are in order of time, and the seats of each in the order of its record.
  for (const seat of columns.seated.flat) {
    const person = Math.floor(seat / sides.length);
    if (found[person] !== 'home') found[person] = sides[seat % sides.length];
  }
  return found;
}
