import { describe, expect, test } from 'vitest';
import { contactsOf, isKnownFace, metBy, peopleMet, postsOf, speaksFor } from '../../src/insight/contacts.ts';
import { aParticipant, aPartner, aVisit, registerOf } from '../support/register.ts';

const partner = aPartner({ id: 'p' });

describe('posts over time', () => {
  const at = (date: string, fields: Parameters<typeof aParticipant>[0]) =>
    aVisit({
      id: `v${date}`,
      date,
      partners: ['p'],
      participants: [aParticipant({ person: 'li', partner: 'p', ...fields })],
    });

  test('equal posts in a row are one; a post that comes back is told again', () => {
    const register = registerOf({
      visits: [
        at('2021', { title: 'Dean' }),
        at('2019', { title: 'Dean' }),
        at('2022', { title: 'President' }),
        at('2023', { title: 'Dean' }),
      ],
    });
    expect(postsOf(register, 'li').map((p) => [p.title, p.visits.map((v) => v.id)])).toEqual([
      ['Dean', ['v2019', 'v2021']],
      ['President', ['v2022']],
      ['Dean', ['v2023']],
    ]);
  });

  test('the same title at another organisation is another post', () => {
    const register = registerOf({
      visits: [
        at('2019', { title: 'Dean', organisation: 'A' }),
        at('2021', { title: 'Dean', organisation: 'B' }),
      ],
    });
    expect(postsOf(register, 'li')).toHaveLength(2);
  });

  test('a text in two languages is compared in both', () => {
    const register = registerOf({
      visits: [
        at('2019', { title: { en: 'Dean', zh: '院长' } }),
        at('2021', { title: { en: 'Dean', zh: '主任' } }),
      ],
    });
    expect(postsOf(register, 'li')).toHaveLength(2);
  });

  test('nobody has no posts', () => expect(postsOf(registerOf(), '__proto__')).toEqual([]));
});

describe('people met', () => {
  const visit = aVisit({
    partners: ['p'],
    participants: [
      aParticipant({ person: 'head', role: 'head', organisation: 'Bureau' }),
      aParticipant({ person: 'colleague', organisation: 'Bureau' }),
      aParticipant({ person: 'stranger', organisation: 'Somebody else' }),
      aParticipant({ person: 'ours', side: 'home', role: 'host' }),
      aParticipant({ person: 'third', side: 'other', partner: 'p' }),
    ],
  });
  const register = registerOf({ partners: [partner], visits: [visit] });

  test('the head and the head’s own organisation speak for the only partner; others on that side do not', () => {
    const { theirs, ours } = peopleMet(register, 'p');
    expect(theirs.map((c) => c.person).sort()).toEqual(['colleague', 'head', 'third']);
    expect(ours.map((c) => c.person)).toEqual(['ours']);
  });

  test.each([
    ['of several partners, only the one named', ['p', 'q'], { partner: 'p' }, true],
    ['of several partners, none when none is named', ['p', 'q'], { role: 'head' as const }, false],
    ['another partner is named', ['p'], { partner: 'q', role: 'head' as const }, false],
    ['of the home side', ['p'], { side: 'home' as const, role: 'head' as const }, false],
  ])('%s', (_name, partners, fields, expected) => {
    const someone = aParticipant(fields);
    expect(speaksFor('p', someone, aVisit({ partners, participants: [someone] }))).toBe(expected);
  });

  test('those met most often come first, and are known faces', () => {
    const twice = aParticipant({ person: 'b', partner: 'p' });
    const once = aParticipant({ person: 'a', partner: 'p' });
    const visits = [
      aVisit({ date: '2019', partners: ['p'], participants: [once, twice] }),
      aVisit({ date: '2020', partners: ['p'], participants: [twice] }),
    ];
    const contacts = contactsOf(visits, () => true);
    expect(contacts.map((c) => [c.person, isKnownFace(c)])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });

  test('somebody listed twice at one visit was met once', () => {
    const [contact] = contactsOf(
      [
        aVisit({
          participants: [
            aParticipant({ person: 'a', role: 'head' }),
            aParticipant({ person: 'a', role: 'head', title: 'x' }),
          ],
        }),
      ],
      () => true,
    );
    expect(contact?.visits).toHaveLength(1);
    expect(contact?.headed).toHaveLength(1);
    expect(contact?.posts).toHaveLength(2);
  });
});

test('whom a person met across the table, by partner', () => {
  const register = registerOf({
    visits: [
      aVisit({
        partners: ['p', 'q'],
        participants: [
          aParticipant({ person: 'ours', side: 'home' }),
          aParticipant({ person: 'deputy', side: 'home' }),
          aParticipant({ person: 'a', partner: 'p' }),
          aParticipant({ person: 'b', partner: 'q' }),
        ],
      }),
      aVisit({
        partners: ['p'],
        participants: [
          aParticipant({ person: 'ours', side: 'home' }),
          aParticipant({ person: 'a', partner: 'p' }),
        ],
      }),
    ],
  });
  const names = (person: string) =>
    metBy(register, person).map((e) => [e.partner, e.side, e.contacts.map((c) => c.person)]);
  expect(names('ours')).toEqual([
    ['p', 'partner', ['a']],
    ['q', 'partner', ['b']],
  ]);
  expect(names('a')).toEqual([[undefined, 'home', ['ours', 'deputy']]]);
  expect(names('nobody')).toEqual([]);
});
