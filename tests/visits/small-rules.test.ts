import { expect, test } from 'vitest';
import { drawnYears } from '../../src/visits/drawn-years.ts';
import { fields, gapsOf } from '../../src/visits/gaps.ts';
import { neighboursOf } from '../../src/visits/neighbours.ts';
import { whyListed } from '../../src/visits/why.ts';
import { aPartner, aVisit, registerOf } from '../support/register.ts';

const visits = [
  aVisit({ id: 'one', date: '2019-01-01', partners: ['a'] }),
  aVisit({ id: 'two', date: '2020-01-01', partners: ['a', 'b'] }),
  aVisit({ id: 'three', date: '2021-01-01', partners: ['a'] }),
];
const register = registerOf({ visits, partners: [aPartner({ id: 'a' }), aPartner({ id: 'b' })] });

test('before and after are of the same partner, for each partner of the visit', () => {
  const [, two] = visits;
  if (!two) throw new Error('no visit');
  const found = neighboursOf(two, register).map((n) => [
    n.partner,
    n.before?.id,
    n.after?.id,
    n.position,
    n.count,
  ]);
  expect(found).toEqual([
    ['a', 'one', 'three', 2, 3],
    ['b', undefined, undefined, 1, 1],
  ]);
});

test('why a visit is listed: the words of the asked themes, and its other themes', () => {
  const visit = aVisit({
    themes: [
      {
        theme: 'belt',
        evidence: [
          { source: 's', terms: ['Silk Road', 'corridor'] },
          { source: 't', terms: ['corridor'] },
        ],
      },
      { theme: 'steel', evidence: [] },
    ],
  });
  expect(whyListed(visit, ['belt'])).toEqual({ terms: ['Silk Road', 'corridor'], others: ['steel'] });
  expect(whyListed(visit, [])).toEqual({ terms: [], others: ['belt', 'steel'] });
});

test('a bare record leaves everything open but its date', () => {
  const gaps = gapsOf(aVisit());
  expect(gaps).toEqual(fields.filter((f) => f !== 'exactDate'));
  expect(gapsOf(aVisit({ date: '[2021-03..2021-04]' }))).toContain('exactDate');
});

test('drawn rows stand under their years, and the space between them adds up to the rows left out', () => {
  const item = (index: number) => ({ index, start: 500 + index * 100, end: 600 + index * 100 });
  const drawn = drawnYears([3, 7, 8, 9].map(item), (i) => (i < 9 ? 2021 : 2020), 500);
  expect(drawn).toEqual({
    years: [
      {
        year: 2021,
        gap: 300,
        rows: [
          { index: 3, gap: 0 },
          { index: 7, gap: 300 },
          { index: 8, gap: 0 },
        ],
      },
      { year: 2020, gap: 0, rows: [{ index: 9, gap: 0 }] },
    ],
    end: 1500,
  });
});
