import { describe, expect, test } from 'vitest';
import { missingOf } from '../../src/insight/missing.ts';
import { relationshipOf } from '../../src/insight/relationship.ts';
import type { Visit } from '../../src/records/visit.ts';
import {
  address,
  anOutcome,
  aParticipant,
  aPartner,
  aTheme,
  aVisit,
  registerOf,
  when,
} from '../support/register.ts';

const missing = (visits: readonly Visit[], fields: Parameters<typeof aPartner>[0] = {}) => {
  const partner = aPartner({ id: 'p', website: address('https://example.org'), ...fields });
  return missingOf(
    relationshipOf(registerOf({ partners: [partner], visits, themes: [aTheme({ id: 't' })] }), partner),
  );
};
const codes = (...args: Parameters<typeof missing>) => missing(...args).map((m) => m.code);

const full = (fields: Parameters<typeof aVisit>[0] = {}) =>
  aVisit({
    partners: ['p'],
    format: 'talks',
    participants: [aParticipant({ partner: 'p', role: 'head' })],
    themes: [{ theme: 't', evidence: [] }],
    outcomes: [anOutcome({ kind: 'agreement-signed', status: 'done' })],
    sources: ['s'],
    ...fields,
  });

test('a record in both directions with everything in it misses nothing', () =>
  expect(codes([full(), full({ direction: 'outbound' })])).toEqual([]));

test('no visit: that, and not what a visit would lack', () => expect(codes([])).toEqual(['no-visit']));

describe('one thing missing', () => {
  const back = full({ direction: 'outbound', date: '2020-01-01' });
  const { format: _, ...formless } = back;
  test.each([
    ['no visit to them', [full()], 'no-visit-to-them'],
    ['no visit to us', [back], 'no-visit-to-us'],
    ['no agreement', [full({ outcomes: [] }), full({ ...back, outcomes: [] })], 'no-agreement'],
    ['exact day', [full({ date: '[2021-03..2021-04]' }), back], 'day-unknown'],
    ['doubted day', [full({ date: '2021-03-01?' }), back], 'day-unknown'],
    ['head', [full({ participants: [aParticipant({ partner: 'p' })] }), back], 'head-unknown'],
    ['format', [full(), formless], 'format-unknown'],
    ['theme', [full({ themes: [] }), back], 'no-theme'],
    ['source', [full({ sources: [] }), back], 'no-source'],
    ['rest of the report', [full({ partial: true }), back], 'partly-read'],
  ])('%s', (_name, visits, code) => expect(codes(visits)).toContain(code));

  test('joint meetings call for no return visit', () =>
    expect(codes([full({ direction: 'joint' })])).toEqual([]));
  test('a website', () => {
    const { website: _, ...without } = aPartner({ id: 'p' });
    expect(
      missingOf(relationshipOf(registerOf({ partners: [without], visits: [full(), back] }), without)).map(
        (m) => m.code,
      ),
    ).toEqual(['no-website']);
  });
});

test('counts say from how many of how many, and at which visits', () => {
  const doubtful = full({ id: 'doubtful', date: '2021' });
  const [found] = missing([doubtful, full({ direction: 'outbound' })]);
  expect(found).toEqual({ code: 'day-unknown', count: 1, of: 2, visits: [doubtful] });
});

test('open commitments: a report on them, and whose they are', () => {
  const reported = anOutcome({ by: 'home', followUps: [{ when: when('2022'), note: 'Begun' }] });
  const visit = full({ outcomes: [anOutcome({ kind: 'agreement-signed', status: 'agreed' }), reported] });
  const found = missing([visit, full({ direction: 'outbound' })]);
  expect(found.map((m) => [m.code, m.count, m.of])).toEqual([
    ['no-report', 1, 2],
    ['no-owner', 1, 2],
  ]);
});
