import { expect, test } from 'vitest';
import { byDirection, rankingFinding, themeCounts, watchedFirst } from '../../src/insight/theme-counts.ts';
import type { Visit } from '../../src/records/visit.ts';
import { spoke, themed, times } from '../charts/register.ts';
import { realRegister } from '../support/register.ts';

const findingOf = (visits: readonly Visit[]) => rankingFinding(themeCounts(themed(visits)), visits.length);

test('themes stand by number of visits, equal ones in the order of the file, those without visits last', () => {
  const visits = [spoke('labs'), spoke('labs steel')];
  expect(themeCounts(themed(visits)).map((c) => [c.theme.id, c.rows.length])).toEqual([
    ['labs', 2],
    ['steel', 1],
    ['slag', 0],
  ]);
});

test('a visit that mentions a theme twice counts once', () => {
  const visits = [spoke('labs labs')];
  expect(themeCounts(themed(visits))[0]?.rows).toHaveLength(1);
});

test('watched themes come first', () => {
  const visits = [spoke('labs')];
  const register = themed(visits);
  expect(watchedFirst(register, themeCounts(register)).map((c) => c.theme.id)).toEqual([
    'slag',
    'labs',
    'steel',
  ]);
});

test('visits are divided by who travelled', () => {
  const visits = [
    spoke('labs'),
    spoke('labs', '2020', { direction: 'outbound' }),
    spoke('', '2020', { direction: 'joint' }),
  ];
  expect(byDirection(visits)).toEqual({ inbound: 1, outbound: 1, joint: 1 });
});

test.each([
  ['no visits', [], 'none'],
  ['visits without themes', [spoke(''), spoke(''), spoke('')], 'none'],
  ['one visit', [spoke('labs')], 'few'],
  ['two visits', [spoke('labs'), spoke('labs')], 'few'],
  ['a shared lead', [spoke('labs steel'), spoke('labs steel'), spoke('slag')], 'tie'],
  ['a clear lead', times(4, () => spoke('labs')), 'lead'],
] as const)('%s: %s', (_, visits, kind) => {
  expect(findingOf(visits).kind).toBe(kind);
});

test('beside the leader stands the watched theme, unless it leads itself', () => {
  const named = findingOf([...times(3, () => spoke('labs')), spoke('slag'), spoke('')]);
  expect(named).toMatchObject({
    kind: 'lead',
    of: 5,
    first: { theme: { id: 'labs' } },
    watched: { theme: { id: 'slag' } },
  });
  expect(findingOf(times(3, () => spoke('slag')))).not.toHaveProperty('watched');
});

test('on the real records every visit with a theme is counted under it', () => {
  const register = realRegister();
  const total = themeCounts(register).reduce((sum, count) => sum + count.rows.length, 0);
  expect(total).toBe(register.visits.reduce((sum, v) => sum + new Set(v.themes.map((t) => t.theme)).size, 0));
});
