import type { DatasetFiles } from '../records/files.ts';
import { type Reading, readDatasetGently } from '../records/read.ts';
import { indexDataset, type Register } from '../records/register.ts';
import type { Aide } from './aide.ts';
import { today } from './today.ts';

/** What the page runs on: the records, and how their reading went. */
export interface Loaded {
  readonly register: Register;
  readonly reading: Reading;
  /** What reads and searches a large dataset beside the page; a small one needs none. */
  readonly aide?: Aide;
}

/** Reads and indexes a dataset in the page itself, a few milliseconds at a time. */
export async function readParsed(files: DatasetFiles, signal: AbortSignal): Promise<Loaded> {
  const reading = await readDatasetGently(files, signal);
  return { reading, register: indexDataset(reading.dataset, today()) };
}
