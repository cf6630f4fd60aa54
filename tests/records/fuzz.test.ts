import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldsOfFile } from '../../scripts/format/fields.ts';
import { type FileKey, fileKeys } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';
import { indexDataset } from '../../src/records/register.ts';
import { writeFiles } from '../../src/records/write.ts';
import { words } from '../support/fault-sentence.ts';
import { fullDataset } from '../support/raw.ts';
import { TODAY } from '../support/register.ts';

type Path = readonly (string | number)[];

const originals = fullDataset();

/** Every place in a value: its fields, items, and theirs. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, child]) =>
      placesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function put(value: unknown, [step, ...rest]: Path, strange: unknown): unknown {
  if (step === undefined) return strange;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[step] = put(
    (value as Record<string | number, unknown>)[step],
    rest,
    strange,
  );
  return copy;
}

const deep = JSON.parse(`${'{"a":['.repeat(400)}1${']}'.repeat(400)}`);

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    deep,
    1e308 * 10,
    '2021-02-30',
  ),
  fc.constantFrom<unknown>(
    'x'.repeat(20_000),
    '2021-03-25T00:00:00Z',
    { en: null },
    { en: { en: 'x' } },
    '__proto__',
    '\u0000',
    '\ud800',
  ),
  fc.jsonValue(),
);

const places = new Map<FileKey, readonly Path[]>(fileKeys.map((file) => [file, placesIn(originals[file])]));

it('begins with every field of the format', () => {
  const fields = fileKeys.flatMap((file) =>
    (places.get(file) ?? [])
      .map((path) => path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join(''))
      .map((path) => file + path),
  );
  expect(
    fileKeys
      .flatMap(fieldsOfFile)
      .map(({ path }) => path)
      .filter((path) => !fields.includes(path)),
  ).toEqual([]);
  expect(readDataset(originals).faults).toEqual([]);
});

it('shows a record with a flag or leaves it out with a reason, whatever stands in any field', () => {
  const change = fc
    .constantFrom(...fileKeys)
    .chain((file) => fc.tuple(fc.constant(file), fc.constantFrom(...(places.get(file) ?? [])), strange));
  fc.assert(
    fc.property(change, ([file, path, value]) => {
      const changed = put(originals[file], path, value);
      const reading = readDataset({ ...originals, [file]: changed });
      for (const key of fileKeys) {
        const { inFile, accepted, leftOut } = reading.counts[key];
        expect(accepted + leftOut).toBe(inFile);
        const shown = key === 'dashboard' ? accepted : reading.dataset[key].length;
        expect(shown).toBe(accepted);
        const named = new Set(
          reading.faults
            .filter((f) => f.file === key && f.severity === 'left-out' && f.position !== null)
            .map((f) => f.position),
        );
        expect(named.size).toBe(leftOut);
      }
      for (const fault of reading.faults) {
        expect(fault.found?.length ?? 0).toBeLessThan(1000);
        expect(words(fault)).not.toMatch(/undefined|NaN|\[object/);
      }
      indexDataset(reading.dataset, TODAY);
      const again = readDataset(
        Object.fromEntries(
          Object.entries(writeFiles(reading.dataset, reading)).map(([k, text]) => [k, JSON.parse(text)]),
        ),
      );
      expect(again.counts).toEqual(reading.counts);
    }),
    { numRuns: 2000 },
  );
}, 300_000);
