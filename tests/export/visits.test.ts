import { parse } from 'papaparse';
import { afterEach, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/records/files.ts';
import { readDatasetGently } from '../../src/records/read.ts';
import { toJson } from '../../src/records/to-json.ts';
import { aPartner, aVisit, realRegister, registerOf } from '../support/register.ts';
import { save } from './save.ts';

const register = realRegister();

/** The table of a CSV file: a row as a map from head to cell. */
async function rowsOf(...asked: Parameters<typeof save>) {
  const { text } = await save(...asked);
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('visits as CSV', () => {
  test('one row a visit, in the order given, in the reader’s language', async () => {
    const en = await rowsOf('csv');
    const zh = await rowsOf('csv', 'zh');
    expect(en.map((row) => row['Record'])).toEqual(register.visits.map((v) => v.id));
    expect(zh.map((row) => row['记录编号'])).toEqual(register.visits.map((v) => v.id));
    expect(Object.keys(en[0] ?? {})).toHaveLength(Object.keys(zh[0] ?? {}).length);
  });

  test('a visit, cell by cell', async () => {
    const visits = register.visits.filter((v) => v.id === '2021-05-cast');
    expect(await rowsOf('csv', 'en', visits)).toMatchSnapshot();
    expect(await rowsOf('csv', 'zh', visits)).toMatchSnapshot();
  });

  test.each([
    ['2021-03-25', '2021-03-25', '2021-03-25'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['[2022-03-09,2023-03-09]', '2022-03-09', '2023-03-09'],
    ['2023/..', '2023-01-01', ''],
    ['../2023', '', '2023-12-31'],
  ])('the date %s is no more exact than it is', async (date, earliest, latest) => {
    const its = registerOf({ partners: [aPartner({ id: 'partner' })], visits: [aVisit({ date })] });
    const [row] = await rowsOf('csv', 'en', its.visits, its);
    expect(row).toMatchObject({ 'Date (EDTF)': date, 'Earliest day': earliest, 'Latest day': latest });
  });

  test('titles stand in the language they are in', async () => {
    const its = registerOf({
      visits: [aVisit({ title: { zh: '会谈' } }), aVisit({ title: 'Talks', date: '2022' })],
    });
    expect(
      (await rowsOf('csv', 'en', its.visits, its)).map((r) => [r['Title (English)'], r['Title (中文)']]),
    ).toEqual([
      ['', '会谈'],
      ['Talks', ''],
    ]);
  });

  test('rows of the register do as well as visits', async () => {
    const file = await save('csv', 'en', Uint32Array.of(3, 5));
    const chosen = [register.visits[3], register.visits[5]].flatMap((v) => v ?? []);
    expect(file).toEqual(await save('csv', 'en', chosen));
    expect(file).toMatchObject({ written: 2, internal: 0, name: '2026-11-20-visits-2.csv' });
  });
});

describe('what is internal', () => {
  const its = registerOf({
    partners: [aPartner({ id: 'partner' })],
    visits: [
      aVisit({ id: 'open', notes: 'SECRET', partners: ['partner'] }),
      aVisit({ id: 'hidden', title: 'SECRET', visibility: 'internal', partners: ['partner'] }),
    ],
  });
  test.each(['csv', 'json'] as const)('is in no %s, and is counted', async (format) => {
    const file = await save(format, 'en', its.visits, its);
    expect(file).toMatchObject({ written: 1, internal: 1 });
    expect(file.text).toContain('open');
    expect(file.text).not.toMatch(/SECRET|hidden/);
  });
});

describe('visits as JSON', () => {
  const back = async (visits: typeof register.visits) => {
    const { text } = await save('json', 'en', visits);
    return readDatasetGently(filesIn(JSON.parse(text)) ?? {});
  };

  test('all of them read back without a fault, as they were', async () => {
    const { dataset, faults } = await back(register.visits);
    expect(faults).toEqual([]);
    const before = new Map(register.visits.map((v) => [v.id, v]));
    expect(dataset.visits).toHaveLength(register.visits.length);
    for (const visit of dataset.visits) {
      const { when: _, ...rest } = visit;
      const { when, ...its } = before.get(visit.id) ?? visit;
      expect(rest).toEqual(its);
      expect(visit.when.edtf).toBe(when.edtf);
    }
  });

  test.each([0, 1, 50, 85])('%i of them are written as the format is', async (count) => {
    const { text } = await save('json', 'en', register.visits.slice(0, count));
    const file = JSON.parse(text);
    expect(text).toBe(`${toJson(file)}\n`);
    expect(file.visits.visits).toHaveLength(count);
  });

  test('each alone brings what it refers to, and nothing of any other', async () => {
    for (const visit of register.visits) {
      const { dataset, faults } = await back([visit]);
      expect(faults, visit.id).toEqual([]);
      const people = new Set(visit.participants.map((p) => p.person));
      expect(dataset.people.map((p) => p.id).toSorted()).toEqual([...people].toSorted());
      expect(dataset.themes.map((t) => t.id).toSorted()).toEqual(visit.themes.map((t) => t.theme).toSorted());
      for (const id of visit.partners) expect(dataset.partners.some((p) => p.id === id)).toBe(true);
    }
  });
});

describe('a day is the same day everywhere', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
  });

  test.each([
    ['Asia/Shanghai', -480],
    ['America/Los_Angeles', 420],
    ['Pacific/Apia', -780],
    ['UTC', 0],
    ['Pacific/Kiritimati', -840],
  ])('%s', async (zone, offset) => {
    process.env['TZ'] = 'UTC';
    const there = [await save('csv'), await save('csv', 'zh'), await save('json')];
    process.env['TZ'] = zone;
    // Proof that the zone is in force.
    expect(new Date(2021, 5, 15).getTimezoneOffset()).toBe(offset);
    expect([await save('csv'), await save('csv', 'zh'), await save('json')]).toEqual(there);
  });
});
