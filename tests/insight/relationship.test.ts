import { describe, expect, test } from 'vitest';
import {
  ourDelegation,
  relationshipOf,
  sharedVisits,
  silentMonths,
  theirDelegation,
} from '../../src/insight/relationship.ts';
import {
  anOutcome,
  aParticipant,
  aPartner,
  aSource,
  aTheme,
  aVisit,
  registerOf,
  when,
} from '../support/register.ts';

const partner = aPartner({ id: 'p', milestones: [{ when: when('2020'), summary: 'A', source: 's2' }] });
const theme = (id: string, ...terms: string[]) => ({ theme: id, evidence: [{ source: 's1', terms }] });

test('nothing on record is nothing at all', () => {
  const bare = aPartner({ id: 'bare' });
  const found = relationshipOf(registerOf({ partners: [bare] }), bare);
  expect(found).toMatchObject({
    visits: [],
    counts: { inbound: 0, outbound: 0, joint: 0 },
    theirs: [],
    ours: [],
    themes: [],
    open: [],
    sources: [],
  });
  expect(found.rhythm).toBeUndefined();
  expect(silentMonths(found)).toBe(0);
});

test('counts, themes, agreements, intentions, open commitments and sources', () => {
  const register = registerOf({
    partners: [partner],
    themes: [aTheme({ id: 'a' }), aTheme({ id: 'b' }), aTheme({ id: 'c' })],
    sources: [aSource({ id: 's1' }), aSource({ id: 's2' })],
    visits: [
      aVisit({
        date: '2021',
        partners: ['p'],
        themes: [theme('a', 'x'), theme('b', 'y', 'z')],
        outcomes: [anOutcome(), anOutcome({ kind: 'agreement-signed', status: 'agreed' })],
        sources: ['s1', 'lost'],
      }),
      aVisit({
        date: '2022',
        direction: 'joint',
        partners: ['q', 'p'],
        themes: [theme('c', 'x')],
        outcomes: [
          anOutcome({ kind: 'agreement-renewed', status: 'done' }),
          anOutcome({ kind: 'agreement-signed' }),
        ],
        sources: ['s1'],
      }),
      aVisit({ date: '2023', partners: ['q'] }),
    ],
  });
  const found = relationshipOf(register, partner);
  expect(found.counts).toEqual({ inbound: 1, outbound: 0, joint: 1 });
  expect(found.themes.map((t) => [t.theme.id, t.visits.length, t.phrases])).toEqual([
    ['b', 1, 2],
    ['a', 1, 1],
    ['c', 1, 1],
  ]);
  // An agreement that is only intended is not signed.
  expect(found.agreements.map((r) => r.outcome.kind)).toEqual(['agreement-signed', 'agreement-renewed']);
  expect(found.intentions).toHaveLength(1);
  expect(found.open.map((c) => c.outcome.kind)).toEqual([
    'intention',
    'agreement-signed',
    'agreement-signed',
  ]);
  expect(found.sources.map((s) => s.id)).toEqual(['s1', 's2']);
  expect(silentMonths(found)).toBe(46);
});

test('agreements of visits of several partners are shared; one visit of its own ends that', () => {
  const at = (...partners: string[]) => {
    const visit = aVisit({ partners, outcomes: [anOutcome({ kind: 'agreement-signed', status: 'agreed' })] });
    return visit.outcomes.map((outcome) => ({ visit, outcome }));
  };
  const both = at('p', 'q');
  expect(sharedVisits([])).toBe(0);
  expect(sharedVisits([...both, ...both])).toBe(1);
  expect(sharedVisits([...at('p', 'q'), ...at('q', 'p')])).toBe(2);
  expect(sharedVisits([...at('p', 'q'), ...at('p')])).toBe(0);
});

test('parts of a body, and the visits they do not share with it', () => {
  const part = aPartner({ id: 'part', parent: 'p' });
  const shared = aVisit({ partners: ['p', 'part'] });
  const own = aVisit({ partners: ['part'] });
  const found = relationshipOf(registerOf({ partners: [partner, part], visits: [shared, own] }), partner);
  expect(found.parts).toEqual([part]);
  expect(found.visitsOfParts).toEqual([own]);
});

test('visits that were read beforehand are not read again, and nobody is looked for who is not asked for', () => {
  let asked = 0;
  const visits = [1, 2, 3].map((month) =>
    aVisit({
      date: `2021-0${month}`,
      partners: ['p'],
      themes: [theme('a', 'x')],
      outcomes: [anOutcome()],
      sources: ['s1'],
      participants: [aParticipant({ person: `h${month}`, role: 'head' })],
    }),
  );
  const unread = visits.map((visit) => {
    const lazy = { ...visit };
    for (const field of ['outcomes', 'themes', 'sources', 'participants'] as const)
      Object.defineProperty(lazy, field, {
        get: () => {
          asked++;
          return visit[field];
        },
      });
    return lazy;
  });
  const register = registerOf({ partners: [partner], themes: [aTheme({ id: 'a' })], visits: unread });
  const before = asked;
  const found = relationshipOf(register, partner, visits);
  expect(found.open).toHaveLength(3);
  expect(found.themes.map((t) => t.visits.length)).toEqual([3]);
  expect(asked).toBe(before);
  expect(found.theirs).toHaveLength(3);
  expect(asked).toBeGreaterThan(before);
  expect({ ...found }).toEqual({ ...relationshipOf(register, partner), visits: found.visits });
});

describe('delegations', () => {
  const delegation = (...participants: ReturnType<typeof aParticipant>[]) =>
    theirDelegation(aVisit({ partners: ['p'], participants }), 'p');
  const head = aParticipant({ person: 'h', role: 'head', partner: 'p' });
  const member = aParticipant({ person: 'm', partner: 'p' });

  test('a head and the others beside the head', () =>
    expect(delegation(member, head)).toEqual({ head, others: 1 }));
  test('the only one named stands for all', () =>
    expect(delegation(member)).toEqual({ head: member, others: 0 }));
  test('of several without a head, none is picked', () =>
    expect(delegation(member, aParticipant({ person: 'n', partner: 'p' }))).toEqual({ others: 1 }));
  test('nobody named', () => expect(delegation()).toEqual({ others: 0 }));
  test('an interpreter is no delegate', () =>
    expect(delegation(head, aParticipant({ partner: 'p', role: 'interpreter' }))).toEqual({
      head,
      others: 0,
    }));
  test('ours are those of the home side', () => {
    const ours = aParticipant({ side: 'home', role: 'head' });
    expect(ourDelegation(aVisit({ participants: [ours, member] }))).toEqual({ head: ours, others: 0 });
  });
});
