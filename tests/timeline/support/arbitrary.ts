import fc from 'fast-check';
import type { Register } from '../../../src/records/register.ts';
import { directions, type Visit } from '../../../src/records/visit.ts';
import { aPartner, aVisit, registerOf } from '../../support/register.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const year = fc.integer({ min: 1996, max: 2026 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });

const dayText = fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const monthText = fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`);
const doubt = fc.constantFrom('', '', '', '?', '~', '%');

const ordered = (texts: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(texts, texts).map(([a, b]) => (a <= b ? [a, b] : [b, a]));

/** Dates of every kind that a record can have, as EDTF. */
export const edtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(dayText, doubt).map(([d, q]) => d + q) },
  { weight: 1, arbitrary: fc.tuple(monthText, doubt).map(([m, q]) => m + q) },
  { weight: 1, arbitrary: fc.tuple(year, doubt).map(([y, q]) => y + q) },
  { weight: 1, arbitrary: ordered(dayText).map(([a, b]) => `${a}/${b}`) },
  { weight: 1, arbitrary: ordered(monthText).map(([a, b]) => `${a}/${b}`) },
  { weight: 1, arbitrary: ordered(dayText).map(([a, b]) => `[${a}..${b}]`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(year, month, day, fc.integer({ min: 1, max: 3 }))
      .map(([y, m, d, n]) => `[${y}-${two(m)}-${two(d)},${y + n}-${two(m)}-${two(d)}]`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(year, fc.constantFrom('y-21', 'y-24', 'y-XX', 'y/..', '/y', '[y..]', '[..y]'))
      .map(([y, form]) => form.replace('y', String(y))),
  },
  { weight: 1, arbitrary: fc.constantFrom('200X', '202X', '20XX', '[201X,202X]') },
);

/** Ids 0 to 9; the first two are featured. Names from one letter to more than the drawing has room for. */
const partners = Array.from({ length: 10 }, (_, i) =>
  aPartner({
    id: `p${i}`,
    name: { en: 'Partner'.repeat(i === 9 ? 40 : (i % 4) + 1), zh: '伙伴单位'.repeat((i % 3) + 1) },
    seal: '印',
    featured: i < 2,
  }),
);

/** Registers of up to `most` visits of all kinds. */
export const registers = (most: number): fc.Arbitrary<Register> =>
  fc
    .array(
      fc.record({
        date: edtf,
        direction: fc.constantFrom(...directions),
        partners: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: most, size: 'max' },
    )
    .map((rows) =>
      registerOf({
        partners,
        visits: rows.map(
          (row, i): Visit =>
            aVisit({
              id: `v${i}`,
              date: row.date,
              direction: row.direction,
              partners: row.partners.map((n) => `p${n}`),
            }),
        ),
      }),
    );
