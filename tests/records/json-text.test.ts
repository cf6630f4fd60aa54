import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { placeAt, scanJson } from '../../src/records/json-text.ts';

// Thousands of runs, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it.each([
    ['', 'cut-off', 0],
    ['  ', 'cut-off', 2],
    ['{"visits": [', 'cut-off', 12],
    ['{"visits": [1, ', 'cut-off', 15],
    ['{"visits": ["a', 'cut-off', 14],
    ['{"visits": ["a\\', 'cut-off', 15],
    ['{"visits": ["a\\u12', 'cut-off', 18],
    ['{"visits"', 'cut-off', 9],
    ['{"visits":', 'cut-off', 10],
    ['{"vis', 'cut-off', 5],
    ['[tru', 'cut-off', 4],
    ['[-', 'cut-off', 2],
    ['[1.', 'cut-off', 3],
    ['[1e+', 'cut-off', 4],
    ['[[]', 'cut-off', 3],
    ['[1,]', 'not-json', 3],
    ['[,1]', 'not-json', 1],
    ['{"a":1,}', 'not-json', 7],
    ["{'a':1}", 'not-json', 1],
    ['{a:1}', 'not-json', 1],
    ['{"a" 1}', 'not-json', 5],
    ['{"a":1 "b":2}', 'not-json', 7],
    ['[1] x', 'not-json', 4],
    ['[1]]', 'not-json', 3],
    ['[1}', 'not-json', 2],
    ['[01]', 'not-json', 2],
    ['[+1]', 'not-json', 1],
    ['[.5]', 'not-json', 1],
    ['[NaN]', 'not-json', 1],
    ['[undefined]', 'not-json', 1],
    ['["a\nb"]', 'not-json', 3],
    ['["\\x"]', 'not-json', 2],
    ['["\\u12G4"]', 'not-json', 2],
    ['// comment\n[]', 'not-json', 0],
    ['\u00a0[]', 'not-json', 0],
    ['[1]\u0000', 'not-json', 3],
  ] as const)('%j is %s at %i', (text, reason, offset) => {
    expect(parses(text)).toBe(false);
    expect(scanJson(text)).toEqual({ reason, offset });
  });

  it('finds what JSON.parse finds, and the beginning of a JSON text cut off', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'[]{}:,"\\ 01-.eEtrufalsn\n'), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(signs, fc.json(), fc.string()), (text) => {
        expect(scanJson(text) === null).toBe(parses(text));
      }),
      { numRuns: 5000 },
    );
    const cut = fc
      .json()
      .chain((text) => fc.nat(Math.max(0, text.length - 1)).map((end) => text.slice(0, end)));
    fc.assert(
      fc.property(cut, (text) => {
        if (!parses(text)) expect(scanJson(text)).toEqual({ reason: 'cut-off', offset: text.length });
      }),
      { numRuns: 2000 },
    );
  });

  it('is not stopped by depth or length', () => {
    const deep = '['.repeat(100_000);
    expect(scanJson(deep)).toEqual({ reason: 'cut-off', offset: 100_000 });
    expect(scanJson(`${'{"a":'.repeat(50_000)}`)).toMatchObject({ reason: 'cut-off' });
    expect(scanJson(`["${'x'.repeat(5_000_000)}"]`)).toBeNull();
  });

  it('calls for every value with its path', () => {
    const text = '{"a": [1, {"b": null}], "": {}, "__proto__": "x", "a\\u0062": 2}';
    const seen: [string, string][] = [];
    expect(
      scanJson(text, (path, offset) => seen.push([JSON.stringify(path), text.slice(offset, offset + 4)])),
    ).toBeNull();
    expect(seen).toEqual([
      ['[]', '{"a"'],
      ['["a"]', '"a":'],
      ['["a",0]', '1, {'],
      ['["a",1]', '{"b"'],
      ['["a",1,"b"]', '"b":'],
      ['[""]', '"": '],
      ['["__proto__"]', '"__p'],
      ['["ab"]', '"a\\u'],
    ]);
  });
});

it('counts lines and columns from 1', () => {
  const text = 'ab\ncd\r\nef';
  expect([0, 1, 3, 7, 9].map((offset) => placeAt(text, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
  ]);
});
