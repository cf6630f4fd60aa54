import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterCount, nothingChosen } from '../../src/query/choose.ts';
import { chosenMask } from '../../src/query/chosen-mask.ts';
import { readView } from '../../src/query/read-view.ts';
import { select } from '../../src/query/select-here.ts';
import { everything, type View } from '../../src/query/view.ts';
import { indexDataset } from '../../src/records/register.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { aVisit, realRegister, registerOf } from '../support/register.ts';
import { registers } from './arbitrary-register.ts';

const idsOf = (register: ReturnType<typeof realRegister>, visit: readonly string[]) =>
  select(register, { ...everything, visit, sort: 'oldest' }, lexicon).visits.map((v) => v.id);

describe('only these visits', () => {
  test('finds exactly the chosen ones, in order of time, on any register', () => {
    const asked = registers.chain((register) =>
      fc.subarray(register.visits.map((v) => v.id)).map((visit) => ({ register, visit })),
    );
    fc.assert(
      fc.property(asked, ({ register, visit }) => {
        const all = register.visits.map((v) => v.id);
        const expected = visit.length === 0 ? all : all.filter((id) => visit.includes(id));
        expect(idsOf(register, visit)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('visits of one and the same date are told apart', () => {
    const register = registerOf({
      visits: ['c', 'a', '__proto__', 'b', 'constructor'].map((id) => aVisit({ id, date: '2021' })),
    });
    for (const { id } of register.visits) expect(idsOf(register, [id])).toEqual([id]);
  });

  test('beside other filters both hold, and the counts are of what is left', () => {
    const register = realRegister();
    const visit = register.visits.slice(0, 12).map((v) => v.id);
    const view = { ...everything, visit, facets: new Map([['direction', ['inbound']]] as const) };
    const { visits, counts } = select(register, view, lexicon);
    const inbound = register.visits.slice(0, 12).filter((v) => v.direction === 'inbound');
    expect(visits.map((v) => v.id)).toEqual(inbound.map((v) => v.id).toReversed());
    const ways = counts.get('direction') ?? new Map();
    expect([...ways.values()].reduce((sum, n) => sum + n, 0)).toBe(12);
  });

  test('ids that are not on record narrow nothing and are said', () => {
    const params = new URLSearchParams('visit=nowhere&visit=__proto__');
    const { view, ignored } = readView(params, realRegister());
    expect(view).toEqual(everything);
    expect(ignored).toEqual([
      { key: 'visit', value: 'nowhere' },
      { key: 'visit', value: '__proto__' },
    ]);
  });

  test('count as one filter, and go with all others', () => {
    const visit = ['2010-06-03-kyoto-sangyo', '2021-05-cast'];
    expect(filterCount({ ...everything, visit })).toBe(1);
    expect<View>({ ...everything, ...{ visit }, ...nothingChosen }).toEqual(everything);
  });

  test('touches few of many visits', () => {
    const real = realRegister();
    const many = Array.from({ length: 118 }, (_, i) =>
      real.visits.map((v) => ({ ...v, id: `${v.id} ${i}` })),
    ).flat();
    const register = indexDataset({ ...real, visits: many }, real.asOf);
    let touched = 0;
    const visits = new Proxy(register.visits, {
      get: (all, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) touched += 1;
        return Reflect.get(all, key);
      },
    });
    const wanted = many[5000]?.id ?? '';
    const mask = chosenMask({ ...register, visits }, [wanted]);
    expect(mask?.indexOf(1)).toBe(register.visits.findIndex((v) => v.id === wanted));
    expect(touched).toBeLessThan(20);
  });
});
