import { expect, test } from 'vitest';
import { peakFinding } from '../../src/insight/theme-peak.ts';
import { yearCounts } from '../../src/insight/year-counts.ts';
import { spoke } from '../charts/register.ts';

const findingOf = (...dates: readonly string[]) => {
  const visits = dates.map((date) => spoke('labs', date));
  return peakFinding(yearCounts(visits, 2015, 2025), visits.length);
};

test.each([
  ['none', [], { kind: 'none' }],
  ['one of an uncertain year', ['[2020..2021]'], { kind: 'uncertain', visits: 1 }],
  ['one', ['2019-04'], { kind: 'once', year: 2019 }],
  ['two in one year', ['2019-04', '2019-05'], { kind: 'only', year: 2019, visits: 2 }],
  ['two in two years', ['2019', '2021'], { kind: 'spread', visits: 2, years: 2 }],
  ['one certain, one not', ['2019', '[2020..2021]'], { kind: 'spread', visits: 2, years: 1 }],
  ['many', ['2019', '2019', '2021'], { kind: 'peak', years: [2019], certain: 2, upTo: 2 }],
  [
    'with possible ones',
    ['2019', '2019', '[2019..2020]'],
    { kind: 'peak', years: [2019], certain: 2, upTo: 3 },
  ],
  [
    'two years alike',
    ['2019', '2019', '2021', '2021', '[2021..2022]'],
    { kind: 'peak', years: [2019, 2021], certain: 2, upTo: 3 },
  ],
  [
    'another year that may have had more',
    ['2019', '2019', '2021', '[2021..2022]', '[2021..2022]'],
    { kind: 'peak', years: [2019], certain: 2, upTo: 2, rival: { year: 2021, upTo: 3 } },
  ],
  [
    'another year that may have had as many, and no more',
    ['2019', '2019', '2021', '[2021..2022]'],
    { kind: 'peak', years: [2019], certain: 2, upTo: 2 },
  ],
] as const)('%s', (_, dates, finding) => expect(findingOf(...dates)).toEqual(finding));
