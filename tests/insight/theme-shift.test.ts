import { expect, test } from 'vitest';
import { groupCells, percent, shiftFinding, themeShift } from '../../src/insight/theme-shift.ts';
import type { Visit } from '../../src/records/visit.ts';
import { spoke, themed, times } from '../charts/register.ts';

const findingOf = (visits: readonly Visit[]) => shiftFinding(themed(visits));
const before = (n: number, themes: string) => times(n, () => spoke(themes, '2018-05'));
const since = (n: number, themes: string) => times(n, () => spoke(themes, '2022-05'));

test('a visit counts once in a group, however many of its themes came up', () => {
  const { starts, flat } = groupCells(themed([spoke('steel slag labs'), spoke('')]));
  expect([...starts]).toEqual([0, 2, 2]);
  expect([...flat]).toEqual([0, 1]);
});

test.each([
  [1, 3, 33],
  [2, 3, 67],
  [0, 0, 0],
])('%d of %d is %d percent', (part, whole, expected) => expect(percent(part, whole)).toBe(expected));

test('the split is the latest plan with ten visits on both sides', () => {
  const visits = [...before(10, 'labs'), ...since(10, 'labs')];
  expect(themeShift(themed(visits))).toMatchObject({ year: 2021, before: 10, since: 10 });
  const early = [...times(10, () => spoke('labs', '2014')), ...before(10, 'labs'), ...since(9, 'labs')];
  expect(themeShift(themed(early))).toMatchObject({ year: 2016, before: 10, since: 19 });
});

test.each(['[2020..2021]', '2022?', '[2019-05-01,2022-05-01]'])('%s is on neither side', (date) => {
  const visits = [...before(10, 'labs'), ...since(9, 'labs'), spoke('labs', date)];
  expect(themeShift(themed(visits))?.year).not.toBe(2021);
});

test('a span over the boundary stands before, once', () => {
  const visits = [...before(9, 'labs'), spoke('labs', '2020-12-30/2021-01-02'), ...since(10, 'labs')];
  expect(themeShift(themed(visits))).toMatchObject({ before: 10, since: 10 });
});

test('the strongest rise and fall are named', () => {
  expect(findingOf([...before(10, 'labs'), ...since(10, 'steel')])).toMatchObject({
    kind: 'change',
    year: 2021,
    rise: { group: { id: 'industry' }, from: 0, to: 100 },
    fall: { group: { id: 'research' }, from: 100, to: 0 },
  });
});

test('a rise alone, a fall alone', () => {
  const rise = findingOf([...before(10, 'labs'), ...since(10, 'labs steel')]);
  expect(rise).toHaveProperty('rise');
  expect(rise).not.toHaveProperty('fall');
  const fall = findingOf([...before(10, 'labs steel'), ...since(10, 'labs')]);
  expect(fall).toHaveProperty('fall');
  expect(fall).not.toHaveProperty('rise');
});

test.each([
  ['nothing on record', [], { kind: 'none' }],
  ['no themes', [spoke('')], { kind: 'none' }],
  ['one', [spoke('labs')], { kind: 'few', visits: 1 }],
  ['two', [spoke('labs'), spoke('labs steel'), spoke('')], { kind: 'few', visits: 2 }],
  [
    'too few to compare two sides',
    [spoke('labs'), spoke('labs'), spoke('steel'), spoke('')],
    { kind: 'lead', group: { id: 'research' }, count: 2, of: 4 },
  ],
  [
    'a shared lead',
    times(3, () => spoke('labs steel slag')),
    { kind: 'tie', groups: [{ id: 'industry' }, { id: 'research' }], count: 3 },
  ],
  ['no change', [...before(10, 'labs'), ...since(10, 'labs')], { kind: 'steady', year: 2021 }],
] as const)('%s', (_, visits, finding) => expect(findingOf(visits)).toMatchObject(finding));
