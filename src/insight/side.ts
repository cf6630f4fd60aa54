import { type Register, visitsOf } from '../records/register.ts';
import type { Side } from '../records/visit.ts';

/** Whose a person is: ours if ever seated on our side, else of the side of the last seat; nothing when never seated. */
export function sideOf(register: Register, person: string): Side | undefined {
  const seats = visitsOf(register.visitsByPerson, person).flatMap((v) =>
    v.participants.filter((p) => p.person === person),
  );
  return seats.some((s) => s.side === 'home') ? 'home' : seats.at(-1)?.side;
}
