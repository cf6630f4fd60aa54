import { describe, expect, it } from 'vitest';
import { check, type DataFile } from '../../scripts/check/check.ts';
import { placesOf } from '../../scripts/check/places.ts';
import { fileKeys } from '../../src/records/files.ts';
import { fullDataset, rawVisit } from '../support/raw.ts';
import { realFile } from '../support/register.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const files = (
  replaced: Readonly<Record<string, string | undefined>> = {},
  dataset = fullDataset(),
): readonly DataFile[] =>
  fileKeys.map((key) => {
    const text = Object.hasOwn(replaced, key)
      ? replaced[key]
      : JSON.stringify({ [key]: dataset[key] }, null, 2);
    return { key, path: `data/${key}.json`, bytes: text === undefined ? undefined : bytes(text) };
  });

describe('check-data', () => {
  it('is content with the real records', async () => {
    const real = fileKeys.map((key) => ({
      key,
      path: `data/${key}.json`,
      bytes: bytes(JSON.stringify(realFile(key))),
    }));
    expect(await check(real)).toEqual({
      ok: true,
      lines: [
        'All 643 records are good: dashboard 1 of 1, sources 96 of 96, people 333 of 333, themes 18 of 18, partners 110 of 110, visits 85 of 85.',
      ],
    });
  });

  it('names each fault with its line', async () => {
    const visits = `{
  "visits": [
    { "id": "v1", "title": "A visit", "date": "2021-03-25", "direction": "inbound", "partners": ["p1"] },
    {
      "id": "v2",
      "title": "Another",
      "date": "2019-13",
      "direction": "incoming",
      "partners": [
        "p1",
        "p3"
      ],
      "participants": [
        { "person": "x1", "side": "home" }
      ]
    },
    { "id": "v3", "date": "2021", "direction": "joint", "partners": ["p3"], "title": "Third" }
  ]
}`;
    expect(await check(files({ visits }))).toEqual({
      ok: false,
      lines: [
        'data/visits.json:7: v2: date is "2019-13": There is no month 13. Write a month from 01 to 12, or only the year: 2019. The record is left out.',
        'data/visits.json:8: v2: direction is "incoming": Not one of the words for this field. Use inbound, outbound or joint. The record is left out.',
        'data/visits.json:14: v2: participants[0].role: It is missing. Use head, host, member or interpreter. The record is left out.',
        'data/visits.json:17: v3: partners[0] is "p3": No partner has this id. Nearest id: p1. Or add the partner to partners.json. The record is left out.',
        '4 faults, 2 records left out of 12: dashboard 1 of 1, sources 2 of 2, people 2 of 2, themes 2 of 2, partners 2 of 2, visits 1 of 3.',
      ],
    });
  });

  it.each([
    [undefined, 'data/visits.json: The file is missing. It holds a list: { "visits": [ … ] }.'],
    ['', 'data/visits.json: visits.json is empty.'],
    ['\ufeff \n', 'data/visits.json: visits.json is empty.'],
    ['{"visits": [\n{"id": ', 'data/visits.json:2: visits.json is cut off (line 2, column 8).'],
    ['{"visits": [\n,', 'data/visits.json:2: visits.json is not valid JSON (line 2, column 1).'],
    [
      '<!doctype html>',
      'data/visits.json: visits.json did not come: the server sent a web page instead of data.',
    ],
    ['{}', 'data/visits.json: visits.json is valid JSON, but not in the record format.'],
  ])('names a file that is %j', async (visits, line) => {
    const { ok, lines } = await check(files({ visits }));
    expect(ok).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  it('reads bare lists, and finds the lines in them', async () => {
    const visits = JSON.stringify([rawVisit(), rawVisit({ id: 'v2', format: 'x' })], null, 2);
    const line = visits.split('\n').findIndex((text) => text.includes('"format"')) + 1;
    expect((await check(files({ visits }))).lines[0]).toMatch(
      new RegExp(`^data/visits.json:${line}: v2: format is "x"`),
    );
  });
});

describe('placesOf', () => {
  const text = '{\n  "a": [\n    1,\n    {\n      "b": 2\n    }\n  ],\n  "a\\u0062": 3,\n  "c": 4, "d": 5\n}';

  it.each([
    [['a'], 2, 3],
    [['a', 0], 3, 5],
    [['a', 1], 4, 5],
    [['a', 1, 'b'], 5, 7],
    [['a', 1, 'missing', 'deeper'], 4, 5],
    [['a', 9], 2, 3],
    [['ab'], 8, 3],
    [['d'], 9, 11],
    [['nothing'], 1, 1],
    [[], 1, 1],
  ] as const)('%j', (path, line, column) => {
    expect(placesOf(text, [[...path]])).toEqual([{ line, column }]);
  });

  it('finds the last of two equal keys, which is the one that counts', () => {
    expect(placesOf('{"a": 1,\n"a": 2}', [['a']])).toEqual([{ line: 2, column: 1 }]);
  });
});
