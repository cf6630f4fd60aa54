import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatasetFiles, fileKeys, perFile } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';
import { type FilesToPack, readPacked } from '../../src/records/read-packed.ts';
import { indexDataset } from '../../src/records/register.ts';
import { slicesOf } from '../../src/records/slices.ts';
import { unpackDataset } from '../../src/records/unpack-dataset.ts';
import { wholeOf } from '../../src/records/whole.ts';
import { writeFiles } from '../../src/records/write.ts';
import { mixedVisits } from '../support/hostile/mixed.ts';
import { rawDataset, rawPartner, rawVisit } from '../support/raw.ts';
import { realFiles, TODAY } from '../support/register.ts';

const encoder = new TextEncoder();

function toPack(files: DatasetFiles): FilesToPack {
  const bytes = perFile((file) => encoder.encode(JSON.stringify(files[file])));
  const sliced = (file: 'sources' | 'people' | 'visits') => {
    const slices = slicesOf(file, bytes[file]);
    if (!slices) throw new Error(`${file} is no plain list`);
    return { bytes: bytes[file], slices };
  };
  const { dashboard, themes, partners } = files;
  const [sources, people, visits] = [sliced('sources'), sliced('people'), sliced('visits')];
  return { bytes, dashboard, themes, partners, sources, people, visits };
}

const dates = [
  '../2019',
  '2020/..',
  '[..2018]',
  '20XX',
  '2021-2X',
  '2019-21',
  '2020?',
  '[2015,2017-03]',
  '2020-02~',
];

const broken = (field: string, value: unknown) =>
  rawVisit({ id: `odd-${field}-${JSON.stringify(value)}`, [field]: value });

describe('a dataset that is read without building its records', () => {
  test.each<[string, DatasetFiles]>([
    ['the real one', realFiles()],
    ['a hundred good visits and a hundred bad ones', rawDataset({ visits: mixedVisits })],
    [
      'dates without an end, of a season, of one of several days',
      rawDataset({ visits: dates.map((date, i) => rawVisit({ id: `d${i}`, date })) }),
    ],
    [
      'visits and notes that are internal',
      rawDataset({
        visits: [
          rawVisit({ id: 'open', visibility: 'public' }),
          rawVisit({ id: 'noted', notes: 'ask first' }),
          rawVisit({ id: 'secret', visibility: 'internal' }),
        ],
      }),
    ],
    [
      'fields that can be spared, and some that cannot',
      rawDataset({
        visits: [
          broken('notes', 5),
          broken('dateBasis', ''),
          broken('format', null),
          broken('visibility', null),
          broken('partial', 'yes'),
          broken('participants', [{ person: 'x', side: 'home', role: 'head', note: 7 }]),
          5,
          null,
          'text',
          [],
        ],
        partners: [
          rawPartner({ id: 'p1' }),
          rawPartner({ id: 'p2', parent: 'p2' }),
          rawPartner({ id: 'p1' }),
        ],
      }),
    ],
    [
      'files in a list of their own',
      Object.fromEntries(Object.entries(rawDataset()).map(([k, v]) => [k, v])),
    ],
    ['nothing', rawDataset({ visits: [], people: [], sources: [] })],
  ])('is the same: %s', (_, files) => {
    const plainFiles = JSON.parse(JSON.stringify(files)) as DatasetFiles;
    const reading = readDataset(plainFiles);
    const register = indexDataset(reading.dataset, TODAY);
    const packed = unpackDataset(structuredClone(readPacked(toPack(plainFiles), TODAY).packed));
    expect(packed.reading.faults).toEqual(reading.faults);
    expect(packed.reading.counts).toEqual(reading.counts);
    expect(packed.register.visits.map(wholeOf)).toEqual(register.visits);
    expect(packed.register.people.map(wholeOf)).toEqual(register.people);
    expect(packed.register.sources.map(wholeOf)).toEqual(register.sources);
    const { facets: _facets, time, ...columns } = packed.register.columns;
    const { time: plainTime, ...plain } = register.columns;
    expect(columns).toEqual(plain);
    expect(Array.from(time.date, (date) => time.dates.when(date))).toEqual(
      Array.from(plainTime.date, (date) => plainTime.dates.when(date)),
    );
    expect(time.direction).toEqual(plainTime.direction);
    expect(writeFiles(packed.reading.dataset, packed.reading)).toEqual(writeFiles(reading.dataset, reading));
    for (const key of fileKeys) expect(packed.reading.originals[key]).toEqual(plainFiles[key]);
  });
});

describe('records are found in the bytes', () => {
  const decoder = new TextDecoder();
  const found = (text: string) => {
    const bytes = encoder.encode(text);
    const slices = slicesOf('visits', bytes);
    return (
      slices &&
      Array.from(slices.from, (from, i) => JSON.parse(decoder.decode(bytes.subarray(from, slices.to[i]))))
    );
  };

  test('of any list, however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 6 }),
        fc.constantFrom(undefined, 1, '\t'),
        fc.constantFrom('list', 'wrapped', 'behind others'),
        fc.boolean(),
        (records, space, form, mark) => {
          const json =
            form === 'list'
              ? records
              : form === 'wrapped'
                ? { visits: records }
                : {
                    $schema: 'x "visits": [',
                    a: { visits: [1] },
                    n: -1.5e3,
                    t: true,
                    list: [[], '}'],
                    visits: records,
                    z: 0,
                  };
          const text = (mark ? '\ufeff' : '') + JSON.stringify(json, null, space);
          expect(found(text)).toEqual(JSON.parse(JSON.stringify(records)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['cut off', '{"visits":[{"id":"a"},{"id":'],
    ['cut off in a text', '{"visits":[{"id":"a'],
    ['without a comma', '{"visits":[{"id":"a"} {"id":"b"}]}'],
    ['with one too many', '{"visits":[{"id":"a"},]}'],
    ['with one before', '{"visits":[,{"id":"a"}]}'],
    ['no list', '{"visits":{"id":"a"}}'],
    ['another key', '{"people":[]}'],
    ['a web page', '<!doctype html>'],
    ['nothing', ''],
    ['a text', '"visits"'],
  ])('not of a file that is %s', (_, text) => expect(found(text)).toBeUndefined());
});
