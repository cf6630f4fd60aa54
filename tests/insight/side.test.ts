import { expect, test } from 'vitest';
import { sideOf, sidesOfPeople } from '../../src/insight/side.ts';
import type { Participant, Side } from '../../src/records/visit.ts';
import { aPerson, aVisit, realRegister, registerOf } from '../support/register.ts';

const seat = (person: string, side: Side): Participant => ({ person, side, role: 'member' });

test.each<[name: string, seats: readonly (readonly Side[])[], side: Side | undefined]>([
  ['never seated', [], undefined],
  ['theirs', [['partner']], 'partner'],
  ['ours once is ours', [['home'], ['partner']], 'home'],
  ['else the last seat', [['partner'], ['other']], 'other'],
  ['else the last seat of a visit', [['other', 'partner', 'other']], 'other'],
])('%s', (_, seats, side) => {
  const visits = seats.map((sides, i) =>
    aVisit({ date: `202${i}`, participants: sides.map((s) => seat('li', s)) }),
  );
  const register = registerOf({ people: [aPerson({ id: 'wang' }), aPerson({ id: 'li' })], visits });
  expect(sidesOfPeople(register)).toEqual([undefined, side]);
  expect(sideOf(register, 'li')).toBe(side);
});

test('on the real records everybody is on the same side, asked alone or with all', () => {
  const register = realRegister();
  expect(sidesOfPeople(register)).toEqual(register.people.map(({ id }) => sideOf(register, id)));
});
