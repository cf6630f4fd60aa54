import fc from 'fast-check';
import { daysIn } from '../../src/records/day.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const year = fc.integer({ min: 1990, max: 2030 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(Math.min(d, daysIn(y, m)))}`);

/** One day, month, season, year, decade or century, with a doubt or without, some digits not known. */
const partTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      day,
      fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
      fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, s]) => `${y}-${s}`),
      year.map(String),
      fc.tuple(year, fc.constantFrom('-XX', '-XX-XX', '-0X', '-1X-2X', '-12-XX')).map(([y, x]) => y + x),
      fc.constantFrom('199X', '200X', '202X', '20XX', '20XX-12-25'),
    ),
    fc.constantFrom('', '', '', '?', '~', '%'),
  )
  .map(([text, doubt]) => text + doubt);

/** What a record's date may hold, of every kind; among them some that end before they begin. */
export const edtfTexts: fc.Arbitrary<string> = fc.oneof(
  partTexts,
  fc
    .tuple(partTexts, partTexts, fc.constantFrom('a/b', '[a..b]', '[a,b]'))
    .map(([a, b, form]) => form.replace('a', a).replace('b', b)),
  fc
    .tuple(partTexts, fc.constantFrom('a/..', 'a/', '../a', '/a', '[a..]', '[..a]', '[a]'))
    .map(([a, form]) => form.replace('a', a)),
);
