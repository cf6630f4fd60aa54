import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCompareView, writeCompareView } from '../../src/query/compare-view.ts';
import { paths } from '../../src/query/paths.ts';
import { realRegister } from '../support/register.ts';
import { registers } from './arbitrary-register.ts';

test('any visits survive the way through an address, and come in order of time', () => {
  const asked = registers.chain((register) =>
    fc.shuffledSubarray(register.visits.map((v) => v.id)).map((visit) => ({ register, visit })),
  );
  fc.assert(
    fc.property(asked, ({ register, visit }) => {
      const text = paths.compare(visit).replace(/^#\/compare\??/, '');
      const { view, ignored } = readCompareView(new URLSearchParams(text), register);
      expect(ignored).toEqual([]);
      expect(view.visit).toEqual(register.visits.map((v) => v.id).filter((id) => visit.includes(id)));
      expect(writeCompareView(view).toString()).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('what is not on record, or no visit, is named', () => {
  const params = new URLSearchParams('visit=2021-05-cast&visit=nowhere&colour=red&lang=zh&visit=');
  expect(readCompareView(params, realRegister())).toEqual({
    view: { visit: ['2021-05-cast'] },
    ignored: [
      { key: 'visit', value: 'nowhere' },
      { key: 'colour', value: 'red' },
    ],
  });
});
