import edtf from 'edtf';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { daysIn } from '../../src/records/day.ts';
import { readEdtf } from '../../src/records/edtf.ts';

// Thousands of runs, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

// Of the years before 100 the package takes some for other years; those are in the tables of edtf-valid.test.ts.
const year = fc.integer({ min: 100, max: 9999 });
const plain = fc
  .record({
    year,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year: y, month, day, parts }) =>
    [String(y).padStart(4, '0'), two(month), two(Math.min(day, daysIn(y, month)))].slice(0, parts).join('-'),
  );
const doubted = fc.tuple(plain, fc.constantFrom('', '?', '~', '%')).map(([text, doubt]) => text + doubt);

const bounds = (text: string): readonly [number, number] => {
  const { min, max } = edtf(text);
  return [Math.floor(min / DAY), Math.floor(max / DAY)];
};

const when = (text: string) => {
  const reading = readEdtf(text);
  return reading.ok ? reading.when : undefined;
};

it('gives days, months and years the bounds that the edtf package gives', () => {
  fc.assert(
    fc.property(doubted, (text) => {
      const read = when(text);
      expect([read?.earliest, read?.latest]).toEqual(bounds(text));
    }),
    { numRuns: 2000 },
  );
});

it('gives dates of which digits are not known the bounds that the edtf package gives', () => {
  const digits = fc.tuple(
    fc.integer({ min: 10, max: 99 }),
    fc.constantFrom('X7', '2X', 'XX', '00', '04'),
    fc.constantFrom('', '-XX', '-02', '-1X', '-0X'),
    fc.constantFrom('', '-XX', '-28', '-1X', '-X8'),
  );
  fc.assert(
    fc.property(digits, (parts) => {
      const text = parts.slice(0, parts[2] ? 4 : 2).join('');
      const read = when(text);
      expect([read?.earliest, read?.latest]).toEqual(bounds(text));
    }),
    { numRuns: 1000 },
  );
});

it('gives spans the bounds that the edtf package gives, and refuses what it refuses', () => {
  fc.assert(
    fc.property(doubted, doubted, (a, b) => {
      const [begin] = bounds(a);
      const [wide, end] = bounds(b);
      const read = when(`${a}/${b}`);
      if (wide < begin) expect(read).toBeUndefined();
      else expect([read?.earliest, read?.latest]).toEqual([begin, end]);
      // The package refuses more: a span must grow there by both its ends.
      try {
        expect([read?.earliest, read?.latest]).toEqual(bounds(`${a}/${b}`));
      } catch (error) {
        if (!String(error).includes('invalid upper bound')) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});

it('gives windows and lists the bounds of their parts', () => {
  fc.assert(
    fc.property(fc.array(doubted, { minLength: 2, maxLength: 5 }), (texts) => {
      const all = texts.map(bounds);
      const read = when(`[${texts.join(',')}]`);
      expect([read?.earliest, read?.latest]).toEqual([
        Math.min(...all.map(([min]) => min)),
        Math.max(...all.map(([, max]) => max)),
      ]);
      const [a = '', b = ''] = texts;
      const [begin] = bounds(a);
      const [wide, end] = bounds(b);
      const within = when(`[${a}..${b}]`);
      expect(within && [within.earliest, within.latest]).toEqual(wide < begin ? undefined : [begin, end]);
    }),
    { numRuns: 1000 },
  );
});

it('never throws and never guesses, whatever is written', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'0123456789-/[]{}.,?~%XYET: 年月日'), maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string()), (text) => {
      const reading = readEdtf(text);
      if (reading.ok) expect(reading.when.edtf).toBe(text);
      else
        expect(reading.fault.reason).toMatch(
          /^(not-edtf|no-such-(month|day)|reversed|wide-end|no-time|far|not-read-here)$/,
        );
    }),
    { numRuns: 3000 },
  );
});
