import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/export/download.ts';
import { naughtyTexts } from '../support/hostile/texts.ts';
import { TODAY } from '../support/register.ts';

test.each([
  ['visits', 14, 'csv', '2026-11-20-visits-14.csv'],
  ['访问', 3, 'json', '2026-11-20-访问-3.json'],
  [
    'Solid waste came up most: in 12 of 85 visits.',
    undefined,
    'svg',
    '2026-11-20-Solid-waste-came-up-most-in-12-of-85-visits.svg',
  ],
  ['../../etc/passwd', undefined, 'png', '2026-11-20-etc-passwd.png'],
  ['', undefined, 'csv', '2026-11-20.csv'],
])('%s', (what, count, extension, name) => {
  expect(fileName(TODAY, what, count, extension)).toBe(name);
});

test('any text makes a name that every file system takes', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...naughtyTexts));
  fc.assert(
    fc.property(text, (what) => {
      const name = fileName(TODAY, what, 1, 'csv');
      expect(name).toMatch(/^2026-11-20-([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*-)?1\.csv$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
    { numRuns: 1000 },
  );
});
