import { describe, expect, test } from 'vitest';
import { askedInVain } from '../../src/filters/asked-in-vain.ts';
import { briefly, type FacetRow, rowsOf } from '../../src/filters/facet-rows.ts';
import { findRows } from '../../src/filters/find-rows.ts';
import { loosenings, worthAlone } from '../../src/filters/loosen.ts';
import { setFilters } from '../../src/filters/set-filters.ts';
import { timeText } from '../../src/filters/time-text.ts';
import { askedSpan, askedYears } from '../../src/filters/year-bars.ts';
import { period } from '../../src/query/facets/period.ts';
import { theme } from '../../src/query/facets/theme.ts';
import { readView } from '../../src/query/read-view.ts';
import { select } from '../../src/query/select-here.ts';
import { everything } from '../../src/query/view.ts';
import { wordsIn } from '../../src/words/index.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { realRegister } from '../support/register.ts';

const en = wordsIn('en');
const zh = wordsIn('zh');

const register = realRegister();
const view = (text: string) => readView(new URLSearchParams(text), register).view;

describe('rows of a facet', () => {
  const { counts } = select(register, everything, lexicon);
  const rows = rowsOf(theme, counts.get('theme'), ['solid-waste'], register);

  const named = (value: string) => theme.label(value, register, en);

  test('watched themes first, then those with most visits; the largest share is 1, what is chosen is marked', () => {
    const watched = register.dashboard.watchedThemes;
    expect(rows.slice(0, watched.length).map((r) => r.value)).toEqual(watched);
    const others = rows.slice(watched.length).map((r) => r.count);
    expect(others).toEqual(others.toSorted((a, b) => b - a));
    expect(Math.max(...rows.map((r) => r.share))).toBe(1);
    expect(rows.filter((r) => r.chosen).map((r) => r.value)).toEqual(['solid-waste']);
    expect(rows).toHaveLength(register.themes.length);
  });
  test('a facet of listed values keeps its order, and notes the years', () => {
    const periods = rowsOf(period, counts.get('period'), [], register);
    expect(periods.map((r) => [r.value, period.note?.(r.value, register, en)])).toEqual([
      ['12th-fyp', '2011–2015'],
      ['13th-fyp', '2016–2020'],
      ['14th-fyp', '2021–2025'],
      ['15th-fyp', '2026–2030'],
    ]);
  });

  const row = (value: string, chosen = false): FacetRow => ({
    value,
    count: 1,
    chosen,
    share: 1,
  });
  const letters = [...'abcdefgh'].map((value) => row(value));
  test.each([
    ['the first ones', letters, 3, [], 'abc'],
    ['and what is chosen further down', letters.with(6, row('g', true)), 3, [], 'abcg'],
    ['and what was just let go', letters, 3, ['h'], 'abch'],
    ['all, if only one were left out', letters, 7, [], 'abcdefgh'],
    ['all, if no number is set', letters, undefined, [], 'abcdefgh'],
  ])('in brief: %s', (_, its, brief, touched, expected) => {
    expect(
      briefly(its, brief, new Set(touched))
        .map((r) => r.value)
        .join(''),
    ).toBe(expected);
  });

  test('found by name in either language', () => {
    expect(findRows(rows, ' SOLID', named).map((r) => r.value)).toEqual(['solid-waste']);
    expect(findRows(rows, '固体', named).map((r) => r.value)).toEqual(['solid-waste']);
    expect(findRows(rows, '', named)).toBe(rows);
    expect(findRows(rows, '.*', named)).toEqual([]);
  });
});

describe('time in words', () => {
  test.each([
    ['2016', '2020', '2016–2020', '2016—2020年'],
    ['2016', '2016', '2016', '2016年'],
    ['2016-03', null, 'since March 2016', '2016年3月起'],
    [null, '2020', 'until 2020', '至2020年'],
    ['2016-03-07', '2020-06', '7 Mar 2016 to June 2020', '2016年3月7日至2020年6月'],
    [null, null, '', ''],
  ])('%s to %s', (from, to, english, chinese) => {
    expect(timeText(from, to, en)).toBe(english);
    expect(timeText(from, to, zh)).toBe(chinese);
  });
});

describe('filters that are set', () => {
  test('one a value, then the time, then the search; taking one off leaves the others', () => {
    const its = view('theme=solid-waste&direction=inbound&direction=joint&from=2016&q=green');
    const filters = setFilters(its, register, en);
    expect(filters.map((f) => f.name)).toEqual(['Theme', 'Direction', 'Direction', 'Time', 'Search']);
    expect({ ...its, ...filters[1]?.off }).toEqual(
      view('theme=solid-waste&direction=joint&from=2016&q=green'),
    );
    expect({ ...its, ...filters[3]?.off }).toEqual(
      view('theme=solid-waste&direction=inbound&direction=joint&q=green'),
    );
    expect(new Set(filters.map((f) => f.key)).size).toBe(filters.length);
  });
});

describe('what taking a filter off would give', () => {
  const its = view('period=15th-fyp&theme=solid-waste&direction=outbound');
  const all = loosenings(register, its, en);

  test('each count is the length of the list it leads to', () => {
    expect(all.map((one) => one.id)).toEqual(['period', 'theme', 'direction']);
    for (const one of all) {
      expect(one.visitsWithout).toBe(select(register, { ...its, ...one.without }, lexicon).visits.length);
      expect(one.visitsAlone).toBe(select(register, { ...its, ...one.alone }, lexicon).visits.length);
    }
  });
  test('the one worth keeping is the narrowest that finds anything', () => {
    expect(worthAlone(all)?.id).toBe('theme');
    expect(worthAlone(all.slice(0, 2))).toBeUndefined();
  });
  test('time and search count as filters', () => {
    expect(loosenings(register, view('from=2030&q=steel'), en).map((one) => [one.id, one.values])).toEqual([
      ['time', ['since 2030']],
      ['q', ['steel']],
    ]);
  });
});

describe('years that are asked for', () => {
  const years = [2014, 2015, 2016, 2020, 2021];
  test.each([
    ['', []],
    ['period=13th-fyp', [2016, 2020]],
    ['period=12th-fyp&period=14th-fyp', [2014, 2015, 2021]],
    ['year=2020&year=2014', [2014, 2020]],
    ['from=2015-06&to=2016', [2015, 2016]],
    ['from=2020', [2020, 2021]],
    ['period=13th-fyp&to=2019-12', [2016]],
  ])('%s', (text, expected) => {
    expect(years.filter(askedYears(view(text), register))).toEqual(expected);
  });
  test('their span', () => {
    const bars = years.map((year) => ({ year, certain: 1, possible: 0 }));
    expect(askedSpan(bars, askedYears(view('year=2015&year=2020'), register))).toEqual({ first: 1, last: 3 });
    expect(askedSpan(bars, () => false)).toBeUndefined();
  });
});

describe('what an address asked for in vain', () => {
  test('named in a list, long ones cut between characters, many counted', () => {
    const one = { key: 'theme', value: 'xyz' };
    expect(askedInVain([one], 'en-GB')).toEqual({ named: 'theme=xyz', more: 0 });
    expect(askedInVain([one, { key: 'a', value: '1' }], 'en-GB').named).toBe('theme=xyz and a=1');
    expect(
      askedInVain(
        Array.from({ length: 9 }, () => one),
        'en-GB',
      ).more,
    ).toBe(5);
    const { named } = askedInVain([{ key: 'q', value: '👩‍👩‍👧'.repeat(60) }], 'en-GB');
    expect(named).toMatch(/^q=(👩‍👩‍👧)+…$/u);
  });
});
