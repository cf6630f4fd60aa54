import { expect, test } from 'vitest';
import { partnerThemeMatrix, slotsOf, talksIn } from '../../src/charts/partner-theme.ts';
import { pigmentAt } from '../../src/charts/pigment.ts';
import { bracketsOf, nameThatFits, roomFor } from '../../src/charts/plan-brackets.ts';
import { rankingRows } from '../../src/charts/theme-ranking.ts';
import { pairRows } from '../../src/charts/themes-together.ts';
import { yearRows } from '../../src/charts/years-by-group.ts';
import { themeCounts } from '../../src/insight/theme-counts.ts';
import { themePairs } from '../../src/insight/theme-pairs.ts';
import { dayOf } from '../../src/records/day.ts';
import { realRegister } from '../support/register.ts';
import { period, spoke, themed } from './register.ts';

test('a ranking puts watched themes first and cuts only the others', () => {
  const visits = [spoke('labs'), spoke('labs steel', '2021', { direction: 'outbound' })];
  const ranking = rankingRows(themed(visits), themeCounts(themed(visits)), 1);
  expect(ranking.watched.map((row) => row.count.theme.id)).toEqual(['slag']);
  expect(ranking.others.map((row) => row.count.theme.id)).toEqual(['labs']);
  expect(ranking.themes).toBe(3);
  expect(ranking.others[0]?.segments).toEqual([
    { direction: 'inbound', count: 1, from: 0, share: 50 },
    { direction: 'outbound', count: 1, from: 50, share: 50 },
  ]);
});

test('years run from the first visit to the as-of day, empty ones included', () => {
  const visits = [spoke('labs', '2023')];
  expect(yearRows(themed(visits)).map((row) => row.year)).toEqual([2023, 2024, 2025, 2026]);
});

test('a visit counts once in each group it spoke of, and once among the visits', () => {
  const visits = [spoke('steel slag labs', '2023'), spoke('labs', '[2023..2024]')];
  const [y2023, y2024] = yearRows(themed(visits));
  expect(y2023).toMatchObject({ certain: 2, possible: 1, visits: { certain: 1, possible: 1 } });
  expect(y2023?.groups).toMatchObject([
    { certain: 1, possible: 0, themes: ['steel', 'slag'] },
    { certain: 1, possible: 1, themes: ['labs'] },
  ]);
  expect(y2024).toMatchObject({ certain: 0, possible: 1, visits: { certain: 0, possible: 1 } });
});

test('a cell has a place for what was before and one for each of the last three plans begun', () => {
  const periods = [2006, 2011, 2016, 2021, 2026].map((year) => period(year, year + 4));
  const years = (asOf: number) => slotsOf(periods, dayOf(asOf, 6, 1)).map((slot) => slot.period?.fromYear);
  expect(years(2026)).toEqual([undefined, 2016, 2021, 2026]);
  expect(years(2025)).toEqual([undefined, 2011, 2016, 2021]);
  expect(years(2005)).toEqual([undefined]);
  expect(slotsOf([], dayOf(2025, 6, 1))).toHaveLength(1);
});

test('a gap between two plans belongs to the earlier one, and nothing falls outside', () => {
  const slots = slotsOf([period(2011, 2012), period(2016, 2020)], dayOf(2022, 1, 1));
  expect(slots[1]?.to).toBe(dayOf(2015, 12, 31));
  expect(slots[0]?.from).toBe(Number.NEGATIVE_INFINITY);
  expect(slots.at(-1)?.to).toBe(Number.POSITIVE_INFINITY);
});

test('the matrix keeps a featured partner without visits and counts the empty cells', () => {
  const visits = [spoke('slag', '2018'), spoke('slag', '[2020..2021]', { partners: ['partner', 'works'] })];
  const matrix = partnerThemeMatrix(themed(visits), { partners: 2, themes: 9 });
  expect(matrix.rows.map((row) => row.partner.id)).toEqual(['cast', 'partner']);
  expect(matrix.themes.map((theme) => theme.id)).toEqual(['slag']);
  expect(matrix).toMatchObject({ cells: 2, empty: 1 });
  expect(matrix.rows[1]?.pairs[0]?.slots).toEqual([
    { certain: 0, possible: 0 },
    { certain: 1, possible: 1 },
    { certain: 0, possible: 1 },
  ]);
  expect(talksIn(matrix).map((talk) => [talk.partner.id, talk.visits.length])).toEqual([['partner', 2]]);
});

test('on the real records every certain visit of a cell stands in one place', () => {
  const { rows } = partnerThemeMatrix(realRegister(), { partners: 12, themes: 10 });
  const pairs = rows.flatMap((row) => row.pairs);
  expect(pairs).toHaveLength(120);
  for (const pair of pairs) {
    const certain = pair.slots.reduce((sum, slot) => sum + slot.certain, 0);
    const possible = pair.slots.reduce((sum, slot) => sum + slot.possible, 0);
    expect(certain).toBeLessThanOrEqual(pair.visits.length);
    expect(certain + possible).toBeGreaterThanOrEqual(pair.visits.length);
  }
});

test('a pair is drawn against the rarer of its themes', () => {
  const visits = [spoke('labs steel'), spoke('labs'), spoke('labs'), spoke('steel'), spoke('steel slag')];
  const rows = pairRows(themePairs(themed(visits)), 1);
  expect(rows).toMatchObject([{ rarer: 3, outline: 100 }]);
  expect(rows[0]?.fill).toBeCloseTo(33.3, 1);
});

test('a group keeps its pigment; beyond six they share ash', () => {
  expect([0, 1, 2, 3, 4, 5].map(pigmentAt)).toHaveLength(new Set([0, 1, 2, 3, 4, 5].map(pigmentAt)).size);
  expect(pigmentAt(6)).toBe('ash');
  expect(pigmentAt(-1)).toBe('ash');
});

test('plans are cut to the years shown; those outside are left out', () => {
  const periods = [period(2001, 2005), period(2011, 2015), period(2016, 2020)];
  expect(bracketsOf(periods, 2013, 2018)).toMatchObject([
    { from: 2013, to: 2015 },
    { from: 2016, to: 2018 },
  ]);
});

test.each([
  ['15th Five-Year Plan', 200, '15th Five-Year Plan'],
  ['15th Five-Year Plan', 30, '15th'],
  ['15th Five-Year Plan', 10, ''],
  ['十五五', 40, '十五五'],
  ['十五五', 30, ''],
])('of “%s” in %d px there is room for “%s”', (name, room, expected) => {
  expect(nameThatFits(name, 12, room)).toBe(expected);
});

test('Chinese signs take a full square', () => expect(roomFor('十五', 12)).toBe(24));
