import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import { crowdOf } from '../../src/timeline/crowd.ts';
import { findingOf } from '../../src/timeline/finding.ts';
import { en } from '../../src/words/en.ts';
import { plain } from '../../src/words/sentence.ts';
import { zh } from '../../src/words/zh.ts';
import { aVisit, realRegister } from '../support/register.ts';
import { crowdFor } from './support/crowd.ts';

const all = { from: dayOf(2005, 1, 1), to: dayOf(2026, 12, 31) };
const of = (...dates: readonly string[]) =>
  findingOf(crowdFor(dates.map((date, i) => aVisit({ id: `v${i}`, date }))), all);

describe('the finding', () => {
  it.each([
    ['nothing', [], { kind: 'none' }],
    [
      'several visits of one year',
      ['2021-03', '2021-04', '2022-01'],
      { kind: 'fullest', year: 2021, certain: 2, most: 2 },
    ],
    [
      'more that may be',
      ['2021-03', '2021-04', '[2021..2022]'],
      { kind: 'fullest', year: 2021, certain: 2, most: 3 },
    ],
    [
      'another year that may have more',
      ['2021-03', '2021-04', '2022-01', '[2022..2023]', '[2022-05..2023-01]'],
      { kind: 'most-certain', year: 2021, certain: 2, other: 2022, otherMost: 3 },
    ],
    [
      'two years alike',
      ['2020-01', '2020-02', '2022-01', '2022-02'],
      { kind: 'shared', years: [2020, 2022], each: 2, most: 2 },
    ],
    [
      'three years alike',
      ['2020-01', '2020-02', '2021-01', '2021-02', '2022-01', '2022-02'],
      { kind: 'even', each: 2 },
    ],
    ['one a year', ['2020-01', '2021-01', '2022-01'], { kind: 'even', each: 1 }],
    [
      'nothing but doubt',
      ['[2020..2022]', '2021-03-04?', '[2020..2021]'],
      { kind: 'unsure', count: 3, from: 2020, to: 2022 },
    ],
  ])('of %s', (_, dates, wanted) => {
    expect(of(...dates)).toEqual(wanted);
  });

  it('of one visit, and of two, is when they were', () => {
    expect(of('2021-03-25')).toMatchObject({ kind: 'one', visit: { id: 'v0' } });
    expect(of('2021-03-25', '2022')).toMatchObject({ kind: 'two', visits: [{ id: 'v0' }, { id: 'v1' }] });
  });

  it('of a year or less is how many there were', () => {
    const visits = ['2021-03-25', '2021-05', '[2020..2021]', '2022'].map((date) => aVisit({ date }));
    expect(findingOf(crowdFor(visits), { from: dayOf(2021, 1, 1), to: dayOf(2021, 12, 31) })).toEqual({
      kind: 'within',
      certain: 2,
      most: 3,
    });
  });

  it('of the real records names a year', () => {
    const crowd = crowdOf(realRegister(), null, null);
    expect(['fullest', 'most-certain', 'shared']).toContain(findingOf(crowd, all).kind);
  });
});

describe('the headline', () => {
  const e = en.timeline.headline;
  const z = zh.timeline.headline;
  const text = (parts: string | Parameters<typeof plain>[0]): string =>
    typeof parts === 'string' ? parts : plain(parts);
  it.each([
    [e.fullest(2023, 13, 23, false), '2023 was the fullest year: 13 visits for certain, up to 23'],
    [e.fullest(2023, 13, 13, false), '2023 was the fullest year: 13 visits'],
    [
      e.fullest(2023, 2, 3, true),
      '2023 was the fullest year of this selection: 2 visits for certain, up to 3',
    ],
    [
      e.mostCertain(2021, 10, 2023, 16, false),
      '2021 has the most visits for certain: 10; 2023 may have up to 16',
    ],
    [e.shared([2020, 2022], 2, 2, false), '2020 and 2022 were the fullest years: 2 visits each'],
    [e.even(1, false), 'There was no more than 1 visit in any year'],
    [e.even(2, true), 'This selection has no more than 2 visits in any year'],
    [e.unsure(3, 2020, 2022), '3 visits between 2020 and 2022, none certain of its year'],
    [e.one('March or April 2021', false), 'One visit is on record: March or April 2021'],
    [e.two('25 Mar 2021', 'May or June 2022', true), 'Two visits fit: 25 Mar 2021, and May or June 2022'],
    [e.within('2021', 2, 3, false), '2021: 2 visits for certain, up to 3'],
    [e.within('2021', 0, 3, false), '2021: no visit for certain, up to 3'],
    [e.noneThen('2026', true), 'Nothing of this selection is on record for 2026'],
    [z.fullest(2023, 13, 23, false), '2023年往来最密：确定在当年的13次，最多可达23次'],
    [z.fullest(2023, 13, 13, true), '所选访问中，2023年往来最密：13次'],
    [z.mostCertain(2021, 10, 2023, 16, false), '年份确定的访问以2021年最多，为10次；2023年最多可达16次'],
    [z.shared([2020, 2022], 2, 2, false), '2020年和2022年往来最密：各2次'],
    [z.even(1, false), '每年都不超过1次'],
    [z.unsure(3, 2020, 2022), '2020至2022年间有3次访问，具体年份均不确定'],
    [z.one('2021年3月或4月', true), '符合条件的访问一次：2021年3月或4月'],
    [z.within('2021年', 2, 3, false), '2021年：确定的2次，最多可达3次'],
    [z.within('2021年', 0, 3, false), '2021年：没有确定在此期间的访问，最多可达3次'],
  ])('%# reads as a person would write it', (parts, wanted) => {
    expect(text(parts)).toBe(wanted);
  });

  it('names a span by its years or months', () => {
    expect([
      en.timeline.months(2016, 1, 2020, 12),
      en.timeline.months(2021, 3, 2021, 6),
      en.timeline.months(2016, 5, 2020, 3),
      en.timeline.months(2021, 3, 2021, 3),
    ]).toEqual(['2016–2020', 'Mar–Jun 2021', 'May 2016–Mar 2020', 'Mar 2021']);
    expect([
      zh.timeline.months(2016, 1, 2020, 12),
      zh.timeline.months(2021, 3, 2021, 6),
      zh.timeline.months(2016, 5, 2020, 3),
    ]).toEqual(['2016—2020年', '2021年3—6月', '2016年5月—2020年3月']);
  });
});
