import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose } from '../../src/query/choose.ts';
import { facets } from '../../src/query/facets/index.ts';
import { select } from '../../src/query/select-here.ts';
import { everything, type View } from '../../src/query/view.ts';
import { indexDataset, type Register } from '../../src/records/register.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { realRegister } from '../support/register.ts';
import { registers, viewsOf } from './arbitrary-register.ts';
import { timesAsLong } from './quickest.ts';

const asked = registers.chain((register) => viewsOf(register).map((view) => ({ register, view })));

/** What a count beside a value promises: the length of the list that choosing this value alone in its facet opens. */
function expectCountsToKeepTheirWord(register: Register, view: View, sample: (n: number) => number) {
  const { counts } = select(register, view, lexicon);
  for (const facet of facets) {
    const values = [...(counts.get(facet.id) ?? [])];
    const [value, count] = values[sample(values.length)] ?? [];
    if (value === undefined) continue;
    const alone = { ...view, ...choose(view, facet.id, [value]) };
    expect(select(register, alone, lexicon).visits.length, `${facet.id}=${value}`).toBe(count);
  }
}

/** The meaning of a view, said without any cleverness. */
function slowly(register: Register, view: View): readonly string[] {
  return register.visits
    .filter((visit) => view.visit.length === 0 || view.visit.includes(visit.id))
    .filter((visit) =>
      facets.every((facet) => {
        const chosen = view.facets.get(facet.id) ?? [];
        return chosen.length === 0 || facet.of(visit, register).some((value) => chosen.includes(value));
      }),
    )
    .map((visit) => visit.id);
}

describe('select', () => {
  test('counts equal list lengths for any filter, on generated registers', () => {
    fc.assert(
      fc.property(asked, fc.nat(), ({ register, view }, seed) =>
        expectCountsToKeepTheirWord(register, view, (n) => seed % Math.max(1, n)),
      ),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('counts equal list lengths for any filter, on the real register', () => {
    const register = realRegister();
    fc.assert(
      fc.property(viewsOf(register), fc.nat(), (view, seed) =>
        expectCountsToKeepTheirWord(register, view, (n) => seed % Math.max(1, n)),
      ),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('finds what a plain reading of the view finds', () => {
    fc.assert(
      fc.property(asked, ({ register, view }) => {
        const plain = { ...view, q: '', from: null, to: null, sort: 'oldest' as const };
        expect(select(register, plain, lexicon).visits.map((v) => v.id)).toEqual(slowly(register, plain));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('a facet does not narrow its own counts', () => {
    const register = realRegister();
    const before = select(register, everything, lexicon).counts.get('theme');
    const chosen = { ...everything, ...choose(everything, 'theme', ['solid-waste']) };
    const after = select(register, chosen, lexicon).counts.get('theme');
    expect(after).toEqual(before);
  });

  test('several values of a facet are "or", facets together are "and"', () => {
    const register = realRegister();
    const of = (filter: Record<string, readonly string[]>) =>
      select(register, { ...everything, facets: new Map(Object.entries(filter)) as View['facets'] }, lexicon)
        .visits;
    expect(of({ direction: ['inbound', 'outbound'] })).toEqual(
      register.visits.filter((v) => v.direction !== 'joint').toReversed(),
    );
    const international = of({ scope: ['international'] });
    expect(of({ direction: ['inbound'], scope: ['international'] })).toEqual(
      international.filter((v) => v.direction === 'inbound'),
    );
    expect(international.length).toBeGreaterThan(0);
  });

  test('newest first, or oldest first; every visit either way', () => {
    const register = realRegister();
    const newest = select(register, everything, lexicon).visits;
    expect(newest).toHaveLength(register.visits.length);
    expect(select(register, { ...everything, sort: 'oldest' }, lexicon).visits).toEqual(newest.toReversed());
    expect(newest.at(-1)).toBe(register.visits[0]);
  });

  test.each([
    ['a year it may have been in', '2022', '2022', true],
    ['a year between two possible ones', '2022-03-10', '2023-03-08', false],
    ['the other year it may have been in', '2023-03', null, true],
    ['before', null, '2021', false],
  ])('time: one of two days, asked for %s', (_, from, to, expected) => {
    const register = realRegister();
    const found = select(register, { ...everything, from, to }, lexicon).visits;
    expect(found.some((v) => v.when.edtf === '[2022-03-09,2023-03-09]')).toBe(expected);
  });

  test('many visits take as long as their number says, not longer', () => {
    const real = realRegister();
    const visits = Array.from({ length: 118 }, (_, i) =>
      real.visits.map((v) => ({ ...v, id: `${v.id} ${i}` })),
    ).flat();
    const register = indexDataset({ ...real, visits }, real.asOf);
    const view = { ...everything, ...choose(everything, 'theme', ['solid-waste', 'steel-metallurgy']) };
    const ratio = timesAsLong(
      () => select(register, view, lexicon),
      () => {
        for (let i = 0; i < 118; i++) select(real, view, lexicon);
      },
    );
    expect(ratio).toBeLessThan(3);
    expect(select(register, view, lexicon).counts.get('theme')?.get('steel-metallurgy')).toBe(22 * 118);
  });
});
