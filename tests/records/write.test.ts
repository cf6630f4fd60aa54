import { describe, expect, it } from 'vitest';
import { type DatasetFiles, type FileKey, fileKeys, filesIn, type PerFile } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';
import { writeFiles, writeOneFile } from '../../src/records/write.ts';
import { fullDataset, rawDataset, rawPartner, rawVisit } from '../support/raw.ts';
import { realFiles, realReading } from '../support/register.ts';

const parsed = (texts: PerFile<string>): DatasetFiles =>
  Object.fromEntries(fileKeys.map((key: FileKey) => [key, JSON.parse(texts[key])]));

describe('writing a dataset', () => {
  it('gives the real files back as they were', () => {
    const reading = realReading();
    expect(parsed(writeFiles(reading.dataset, reading))).toEqual(realFiles());
  });

  it.each([
    ['real', () => realReading().dataset],
    ['full', () => readDataset(fullDataset()).dataset],
    ['small', () => readDataset(rawDataset()).dataset],
    ['stand-in', () => readDataset(rawDataset({ dashboard: undefined })).dataset],
  ])('from the %s records alone gives the same records when read again', (_, make) => {
    const dataset = make();
    const again = readDataset(parsed(writeFiles(dataset)));
    expect(again.faults).toEqual([]);
    expect(again.dataset).toEqual(dataset);
  });

  it('as one file gives the same records', () => {
    const reading = readDataset(fullDataset());
    for (const text of [writeOneFile(reading.dataset), writeOneFile(reading.dataset, reading)])
      expect(readDataset(filesIn(JSON.parse(text)) ?? {}).dataset).toEqual(reading.dataset);
  });

  it('keeps records that were left out, what was left away, and fields of one’s own, where they were', () => {
    const visits = {
      $schema: 'x',
      about: 'ours',
      visits: [
        rawVisit({ date: '2021-13' }),
        7,
        rawVisit({ id: 'v2', ours: { a: [1, { b: null }] } }),
        null,
        rawVisit({ id: 'v2' }),
      ],
    };
    const files = rawDataset({ visits, partners: [rawPartner({ website: 'javascript:1', ours: true })] });
    const reading = readDataset(files);
    expect(reading.counts.visits).toMatchObject({ inFile: 5, accepted: 1, leftOut: 4 });
    expect(parsed(writeFiles(reading.dataset, reading))).toEqual(files);
  });

  it('puts changed, new and removed records in their places', () => {
    const reading = readDataset(
      rawDataset({
        visits: [rawVisit({ ours: 1, format: 'talks' }), rawVisit({ id: 'v2' }), 7, rawVisit({ id: 'v3' })],
      }),
    );
    const [first, , third] = reading.dataset.visits;
    if (!first || !third) throw new Error('not read');
    const { format: _, ...changed } = { ...first, title: 'New title' };
    const dataset = { ...reading.dataset, visits: [changed, { ...third, id: 'v4' }, third] };
    const { visits } = parsed(writeFiles(dataset, reading));
    expect(visits).toEqual([
      { ...rawVisit({ ours: 1 }), title: 'New title' },
      7,
      rawVisit({ id: 'v3' }),
      rawVisit({ id: 'v4' }),
    ]);
  });

  it('keeps the dashboard’s own fields when it is changed', () => {
    const reading = readDataset(fullDataset());
    const dataset = { ...reading.dataset, dashboard: { ...reading.dataset.dashboard, title: 'Other' } };
    const written = parsed(
      writeFiles(dataset, {
        ...reading,
        originals: {
          ...reading.originals,
          dashboard: { ...(reading.originals.dashboard as object), ours: 1 },
        },
      }),
    );
    expect(written.dashboard).toMatchObject({
      title: 'Other',
      ours: 1,
      periods: [{ from: '2021', to: '2025' }],
    });
  });
});
