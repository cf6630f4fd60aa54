import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordsIn } from '../../src/records/files.ts';
import { partnerShape } from '../../src/records/partner-shape.ts';
import { personShape } from '../../src/records/person-shape.ts';
import { quickCheck } from '../../src/records/quick.ts';
import { quickBuild } from '../../src/records/quick-build.ts';
import { sourceShape } from '../../src/records/source-shape.ts';
import { themeShape } from '../../src/records/theme-shape.ts';
import { visitShape } from '../../src/records/visit-shape.ts';
import { realFile } from '../support/register.ts';

const shapes = {
  visits: visitShape,
  partners: partnerShape,
  people: personShape,
  sources: sourceShape,
  themes: themeShape,
} as const;
const files = Object.keys(shapes) as (keyof typeof shapes)[];

/** Values that stand where something else should. */
const wrong: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  1.5,
  true,
  [],
  {},
  ['x'],
  { en: '' },
  { constructor: 'x' },
  'x',
  '2021-02-30',
  [],
];

/** The record with one of its fields, at any depth, replaced. */
function* spoiled(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) for (const other of spoiled(one, by)) yield value.with(i, other);
    yield [...value, by];
  } else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      for (const other of spoiled(one, by)) yield { ...value, [key]: other };
}

describe.each(files)('the quick way through %s', (file) => {
  const shape: v.GenericSchema = shapes[file];
  const fits = quickCheck(shape);
  const build = quickBuild(shape);
  const records = recordsIn(file, realFile(file)) ?? [];

  test('passes every record of the real dataset, and makes of it what the shape makes', () => {
    for (const raw of records) {
      expect(fits(raw)).toBe(true);
      expect(build(raw)).toEqual(v.parse(shape, raw));
    }
  });

  test('passes nothing that the shape refuses, whatever stands in whatever field', () => {
    let passed = 0;
    for (const raw of records.slice(0, 4))
      for (const by of wrong)
        for (const other of spoiled(raw, by)) {
          if (!fits(other)) continue;
          passed++;
          const result = v.safeParse(shape, other);
          expect(result.success, JSON.stringify(other)).toBe(true);
          expect(build(other)).toEqual(result.output);
        }
    expect(passed).toBeGreaterThan(0);
  });
});
