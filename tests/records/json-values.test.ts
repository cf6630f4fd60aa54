import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readDataset } from '../../src/records/read.ts';
import { toJson } from '../../src/records/to-json.ts';
import { writeFiles } from '../../src/records/write.ts';
import { rawDataset, rawVisit } from '../support/raw.ts';

// Thousands of runs, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

/** Values as JSON may write them, of every kind there is. */
const VALUES = [
  '[[]   ]',
  '[]',
  '[""]',
  '["a"]',
  '[false]',
  '[null, 1, "1", {}]',
  '[null]',
  '[1\n]',
  '[1,null,null,null,2]',
  '[2] ',
  '[123e65]',
  '[0e+1]',
  '[0e1]',
  '[ 4]',
  '[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]',
  '[20e1]',
  '[-0]',
  '[-123]',
  '[-1]',
  '[1E22]',
  '[1E-2]',
  '[1E+2]',
  '[123e45]',
  '[123.456e78]',
  '[1e-2]',
  '[1e+2]',
  '[123]',
  '[123.456789]',
  '[1e400]',
  '[-1e400]',
  '{"asd":"sdf", "dfg":"fgh"}',
  '{"asd":"sdf"}',
  '{"a":"b","a":"c"}',
  '{"a":"b","a":"b"}',
  '{}',
  '{"":0}',
  '{"foo\\u0000bar": 42}',
  '{ "min": -1.0e+28, "max": 1.0e+28 }',
  '{"x":[{"id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}], "id": "x"}',
  '{"a":[]}',
  '{"title":"\\u041f\\u043e\\u043b\\u0442\\u043e\\u0440\\u0430" }',
  '{\n"a": "b"\n}',
  '{"__proto__": {"x": 1}}',
  '{"constructor": null}',
  '["\\u0060\\u012a\\u12AB"]',
  '["\\uD801\\udc37"]',
  '["\\ud83d\\ude39\\ud83d\\udc8d"]',
  '["\\"\\\\\\/\\b\\f\\n\\r\\t"]',
  '["\\\\u0000"]',
  '["\\""]',
  '["a/*b*/c/*d//e"]',
  '["\\\\a"]',
  '["\\\\n"]',
  '["\\u0012"]',
  '["\\uFFFF"]',
  '["asd"]',
  '[ "asd"]',
  '["\\uDBFF\\uDFFF"]',
  '["new\\u00A0line"]',
  '["\u{10ffff}"]',
  '["\uffff"]',
  '["\\u0000"]',
  '["\\u002c"]',
  '["π"]',
  '["\u{1bfff}"]',
  '["asd "]',
  '" "',
  '["\\uD834\\uDd1e"]',
  '["\\u0821"]',
  '["\\u0123"]',
  '["\u2028"]',
  '["\u2029"]',
  '["\\u0061\\u30af\\u30EA\\u30b9"]',
  '["new\\u000Aline"]',
  '["\u007f"]',
  '["\\uA66D"]',
  '["\\u005C"]',
  '["⍂㈴⍂"]',
  '["\\u0022"]',
  '["\\uDBFF\\uDFFE"]',
  '["\\uD83F\\uDFFE"]',
  '["\\u200B"]',
  '["\\u2064"]',
  '["\\uFDD0"]',
  '["\\uFFFE"]',
  '["€𝄞"]',
  '["a\u007fa"]',
  '["\\ud800"]',
  'false',
  '42',
  '-0.1',
  'null',
  '"asd"',
  'true',
  '""',
  '["a"]\n',
] as const;

describe('any JSON value', () => {
  it.each(VALUES)('%j comes back from a field of one’s own', (text) => {
    const value: unknown = JSON.parse(text);
    expect(JSON.parse(toJson(value))).toEqual(value);
    const reading = readDataset(rawDataset({ visits: [rawVisit({ ours: value })] }));
    expect(reading.faults).toEqual([]);
    expect(JSON.parse(writeFiles(reading.dataset, reading).visits)).toEqual([rawVisit({ ours: value })]);
  });

  it.each(VALUES)('%j instead of a file is no JSON fault but one of format', (text) => {
    const { faults } = readDataset(
      rawDataset({ dashboard: JSON.parse(text), people: { a: JSON.parse(text) } }),
    );
    expect(faults.length).toBeGreaterThan(0);
    expect(faults).toContainEqual(expect.objectContaining({ file: 'people', code: 'file' }));
  });

  it('is written as JSON.stringify writes it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = toJson(value);
        expect(JSON.parse(text)).toEqual(value);
        if (!text.includes('-0')) expect(text).toBe(JSON.stringify(value, null, 2));
      }),
      { numRuns: 1000 },
    );
  });
});
