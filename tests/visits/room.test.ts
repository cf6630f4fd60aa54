import { describe, expect, test } from 'vitest';
import { bodyBeside, tableOf } from '../../src/visits/room.ts';
import { aParticipant, aPartner, aVisit, realRegister, registerOf } from '../support/register.ts';

const partners = ['city', 'works', 'lab'].map((id) => aPartner({ id }));
const register = registerOf({ partners });
const seat = (person: string, fields: Parameters<typeof aParticipant>[0] = {}) =>
  aParticipant({ person, ...fields });
const people = (seats: readonly { readonly person: string }[]) => seats.map((s) => s.person);

describe('who sat where', () => {
  test('the head first, then the host, members as the source lists them, interpreters last', () => {
    const visit = aVisit({
      participants: [
        seat('interpreter', { partner: 'city', role: 'interpreter' }),
        seat('first', { partner: 'city' }),
        seat('second', { partner: 'city' }),
        seat('head', { partner: 'city', role: 'head' }),
      ],
    });
    const [bench] = tableOf(visit, register).theirs;
    expect(people(bench?.seats ?? [])).toEqual(['head', 'first', 'second', 'interpreter']);
  });

  test('the bench of the head comes first, the others as the visit lists its partners', () => {
    const visit = aVisit({
      partners: ['lab', 'works', 'city'],
      participants: [
        seat('c', { partner: 'city', role: 'head' }),
        seat('w', { partner: 'works' }),
        seat('l', { partner: 'lab' }),
        seat('x', { organisation: 'Another body' }),
      ],
    });
    expect(tableOf(visit, register).theirs.map((b) => b.partner?.id ?? b.organisation)).toEqual([
      'city',
      'lab',
      'works',
      'Another body',
    ]);
  });

  test('a third party sits with the partners, last, even when its partner has a bench of its own', () => {
    const visit = aVisit({
      partners: ['city', 'lab'],
      participants: [
        seat('t', { partner: 'lab', side: 'other', role: 'head' }),
        seat('l', { partner: 'lab' }),
        seat('c', { partner: 'city', role: 'head' }),
      ],
    });
    const benches = tableOf(visit, register).theirs;
    expect(benches.map((b) => [people(b.seats).join(), b.third])).toEqual([
      ['c', false],
      ['l', false],
      ['t', true],
    ]);
  });

  test('only our people: their side is empty, and the other way round', () => {
    const ours = tableOf(aVisit({ participants: [seat('h', { side: 'home' })] }), register);
    expect([ours.theirs.length, people(ours.ours)]).toEqual([0, ['h']]);
    const theirs = tableOf(aVisit({ participants: [seat('p', { partner: 'city' })] }), register);
    expect([theirs.theirs.length, theirs.ours.length]).toEqual([1, 0]);
  });

  test('every participant of every real visit sits at the table exactly once', () => {
    for (const visit of realRegister().visits) {
      const table = tableOf(visit, realRegister());
      const seats = [...table.theirs.flatMap((b) => b.seats), ...table.ours];
      expect(new Set(seats), visit.id).toEqual(new Set(visit.participants));
      expect(seats.length, visit.id).toBe(visit.participants.length);
    }
  });
});

describe('the organisation beside a post', () => {
  test.each([
    ['is left out where the bench already names it', { organisation: 'City' }, undefined],
    [
      'is left out where the title names it',
      { title: 'Mayor of Otherplace', organisation: 'Otherplace' },
      undefined,
    ],
    ['is said where it is another', { title: 'Dean', organisation: 'Otherplace' }, 'Otherplace'],
    ['is not made up', { title: 'Dean' }, undefined],
  ])('%s', (_, fields, expected) => {
    expect(bodyBeside(aParticipant(fields), [{ en: 'City', zh: '市' }])).toBe(expected);
  });
});
