import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import { dates as en } from '../../src/words/en/dates.ts';
import { dates as zh } from '../../src/words/zh/dates.ts';
import { realReading, when } from '../support/register.ts';
import { CASES } from './date-cases.ts';
import { OPEN_CASES } from './open-date-cases.ts';

describe('the wording of dates', () => {
  it.each([...CASES, ...OPEN_CASES])('%s', (edtf, english, brief, chinese, kurz) => {
    const date = when(edtf);
    expect([en.when(date), en.short(date), zh.when(date), zh.short(date)]).toEqual([
      english,
      brief,
      chinese,
      kurz,
    ]);
  });

  it('has a form with the names of months in full', () => {
    expect(en.long(when('2021-03-25'))).toBe('25 March 2021');
    expect(en.long(when('[2019-01..2019-08]'))).toBe('between January and August 2019');
    expect(zh.long(when('2021-03-25'))).toBe('2021年3月25日');
  });

  it.each([
    ['2021-03-25', '', ''],
    ['2021', '', ''],
    ['2021-03-25~', 'about', '大约'],
    ['2021-03-25?', 'uncertain', '存疑'],
    ['2021-03-25%', 'about, uncertain', '大约、存疑'],
    ['[2021-03..2021-04]', 'inferred', '推定'],
    ['[2022-03-09,2023-03-09]', 'inferred', '推定'],
    ['2024-10-28/2024-10-31', '', ''],
  ])('says how sure %s is', (edtf, english, chinese) => {
    expect([en.sure(when(edtf)), zh.sure(when(edtf))]).toEqual([english, chinese]);
  });

  it('says every date of the real records in both languages, in one way each', () => {
    for (const { when: date } of realReading().dataset.visits)
      for (const text of [en.when(date), en.short(date), en.long(date), zh.when(date), zh.short(date)])
        expect(text).toMatch(/^[^\n]*(?:19|20)\d\d(?!.*(?:undefined|NaN|null))/);
  });

  it('says days, months and years', () => {
    const day = dayOf(2026, 11, 20);
    expect([en.day(day), en.dayLong(day), zh.day(day)]).toEqual([
      '20 Nov 2026',
      '20 November 2026',
      '2026年11月20日',
    ]);
    expect([en.month(2021, 3), en.monthName(3), en.monthShort(12)]).toEqual(['March 2021', 'March', 'Dec']);
    expect([zh.month(2021, 3), zh.monthShort(12)]).toEqual(['2021年3月', '12月']);
    expect([en.years(2016, 2020), en.years(2021, 2021)]).toEqual(['2016–2020', '2021']);
    expect([zh.years(2016, 2020), zh.years(2021, 2021)]).toEqual(['2016—2020年', '2021年']);
  });

  it.each([
    [0, 'less than a month', '< 1 m', '不到1个月'],
    [1, '1 month', '1 m', '1个月'],
    [11, '11 months', '11 m', '11个月'],
    [12, '1 year', '1 y', '1年'],
    [13, '1 year 1 month', '1 y 1 m', '1年1个月'],
    [67, '5 years 7 months', '5 y 7 m', '5年7个月'],
  ])('says %i months', (months, long, short, chinese) => {
    expect([en.duration(months), en.durationShort(months), zh.duration(months)]).toEqual([
      long,
      short,
      chinese,
    ]);
    expect(zh.durationShort(months)).toBe(chinese);
  });
});
