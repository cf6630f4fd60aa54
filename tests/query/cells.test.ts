import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOfFacet, columnsOf } from '../../src/query/columns.ts';
import { facets } from '../../src/query/facets/index.ts';
import { isIndexed, matchMask } from '../../src/query/search/find-visits.ts';
import { gatherInTurns } from '../../src/query/search/gather.ts';
import { matches, visitTexts } from '../../src/query/search/match.ts';
import { termsOf } from '../../src/query/search/terms.ts';
import type { Cells } from '../../src/records/cells.ts';
import type { Register } from '../../src/records/register.ts';
import { datesDuring } from '../../src/records/time-columns.ts';
import { during } from '../../src/records/when.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { aVisit, realRegister, registerOf } from '../support/register.ts';
import { registers } from './arbitrary-register.ts';

/** The values of each row, in ascending order. */
const rowsOf = ({ starts, flat }: Cells) =>
  Array.from({ length: starts.length - 1 }, (_, row) =>
    [...flat.subarray(starts[row], starts[row + 1])].sort((a, b) => a - b),
  );

function sameCells(register: Register): void {
  for (const facet of facets) {
    const column = columnsOf(register).get(facet.id);
    if (!column) throw new Error(facet.id);
    expect(rowsOf(column), facet.id).toEqual(rowsOf(cellsOfFacet(facet, register, column.place)));
  }
}

describe('columns', () => {
  test('hold of every visit what its facets say of it', () => sameCells(realRegister()));
  test('and so on generated registers', () => fc.assert(fc.property(registers, sameCells), { numRuns: 60 }));
});

function sameFound(register: Register, q: string): void {
  const terms = termsOf(q);
  const texts = visitTexts(register, lexicon);
  const found = matchMask(register, terms, lexicon);
  const one = register.visits.map((visit) => (matches(texts.get(visit), terms) ? 1 : 0));
  expect([...(found ?? one)], q).toEqual(one);
}

describe('the index of texts', () => {
  const register = realRegister();

  test.each([
    'steel',
    '钢铁',
    'li hui 2017',
    '2',
    '1',
    '10 月',
    '“belt and road”',
    'a',
    'zzz',
    'qianan 2021',
    '5',
  ])('finds for “%s” the visits whose own texts have it', (q) => sameFound(register, q));

  test('gathered a little at a time it is the same, and lets others work meanwhile', async () => {
    const fresh = registerOf({ ...register, visits: register.visits });
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    await gatherInTurns(fresh, lexicon, 0);
    clearInterval(others);
    expect(isIndexed(fresh, lexicon)).toBe(true);
    expect(turns).toBeGreaterThan(0);
    sameFound(fresh, 'steel');
    sameFound(fresh, '钢铁 2017');
  });

  test('whatever is looked for', () => {
    const lines = register.visits.flatMap((v) => visitTexts(register, lexicon).get(v).folded.split('\n'));
    const piece = fc
      .tuple(fc.constantFrom(...lines), fc.nat(), fc.integer({ min: 1, max: 9 }))
      .map(([line, at, length]) => line.slice(at % line.length, (at % line.length) + length));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) =>
        sameFound(register, pieces.map((p) => `"${p.replaceAll('"', '')}"`).join(' ')),
      ),
      { numRuns: 300 },
    );
  });
});

describe('dates in columns', () => {
  const days = fc.tuple(fc.integer({ min: 14_000, max: 19_000 }), fc.integer({ min: 0, max: 2_500 }));
  const same = (register: Register, [from, length]: readonly [number, number]) => {
    const { dates } = register.time;
    const answers = ['no', 'possible', 'certain'];
    const all = datesDuring(dates, from, from + length);
    for (let at = 0; at < dates.size; at++)
      expect(answers[all[at] ?? 0], dates.when(at).edtf).toBe(during(dates.when(at), from, from + length));
  };

  test('are in a time as the dates themselves are', () => {
    const edtf = [
      '../2015',
      '2014/..',
      '/2016',
      '2013/',
      '201X',
      '2014-21',
      '2014-05~',
      '[2014,2016-03]',
      '2015?',
    ];
    const odd = registerOf({ visits: edtf.map((date, i) => aVisit({ id: `v${i}`, date })) });
    fc.assert(
      fc.property(days, (span) => {
        same(realRegister(), span);
        same(odd, span);
      }),
    );
  });
});
