import { expect, it } from 'vitest';
import { fileKeys } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';
import { writeFiles } from '../../src/records/write.ts';
import { saying } from '../support/hostile/dataset.ts';
import { naughtyTexts } from '../support/hostile/texts.ts';

/** As files hold it. */
const files = JSON.parse(JSON.stringify(saying(naughtyTexts)));

it('takes any text in any field of text, and gives it back as it was', () => {
  const reading = readDataset(files);
  expect(reading.faults).toEqual([]);
  const written = writeFiles(reading.dataset, reading);
  for (const file of fileKeys) expect(JSON.parse(written[file])).toEqual(files[file]);
});

it('writes a changed record with its texts as they were', () => {
  const reading = readDataset(files);
  const visits = reading.dataset.visits.map((visit) => ({ ...visit }));
  const written = JSON.parse(writeFiles({ ...reading.dataset, visits }, reading).visits);
  expect(written).toEqual(files.visits);
});
