import { expect, test } from 'vitest';
import { gaps, pairFinding, themePairs } from '../../src/insight/theme-pairs.ts';
import type { Visit } from '../../src/records/visit.ts';
import { spoke, themed } from '../charts/register.ts';
import { realRegister } from '../support/register.ts';

const pairsOf = (visits: readonly Visit[]) => themePairs(themed(visits));

test('a pair holds the visits that spoke of both, the commoner theme first', () => {
  const visits = [spoke('steel labs'), spoke('labs'), spoke('slag')];
  expect(pairsOf(visits)).toMatchObject([
    { one: { id: 'labs' }, other: { id: 'steel' }, both: 1, ofOne: 2, ofOther: 1 },
  ]);
});

test.each([
  ['none', [], { kind: 'none' }],
  ['one theme a visit', [spoke('steel'), spoke('labs')], { kind: 'none' }],
  ['one pair', [spoke('steel labs')], { kind: 'lead', pair: { both: 1 } }],
  ['pairs equally often', [spoke('steel labs slag')], { kind: 'tie', pairs: 3, both: 1 }],
] as const)('%s', (_, visits, finding) => expect(pairFinding(pairsOf(visits))).toMatchObject(finding));

test('on the real records no pair is more frequent than its rarer theme', () => {
  const register = realRegister();
  const pairs = themePairs(register);
  expect(pairs.length).toBeGreaterThan(50);
  for (const pair of pairs) {
    expect(pair.both).toBeLessThanOrEqual(Math.min(pair.ofOne, pair.ofOther));
    expect(pair.ofOne).toBeGreaterThanOrEqual(pair.ofOther);
  }
});

test('a gap is a featured partner and a watched theme without a visit', () => {
  expect(gaps(themed([]))).toEqual([{ partner: 'cast', theme: 'slag' }]);
  expect(gaps(themed([spoke('slag', '2021', { partners: ['cast'] })]))).toEqual([]);
  expect(gaps(themed([spoke('slag', '2021', { partners: ['works'] })]))).toHaveLength(1);
});
