import type { Day } from '../records/day.ts';
import { type FileKey, perFile, recordsIn } from '../records/files.ts';
import type { OnRead, SlicedFile } from '../records/pack.ts';
import { type JustPacked, readPacked } from '../records/read-packed.ts';
import { slicesOf } from '../records/slices.ts';
import type { Bytes } from './errand.ts';
import { parseFile } from './parse.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Whether what stands around the list of records is JSON too. */
function isWellFramed(bytes: Uint8Array, begin: number, end: number): boolean {
  try {
    JSON.parse(decoder.decode(bytes.subarray(0, begin)) + decoder.decode(bytes.subarray(end)));
    return true;
  } catch {
    // Not an answer but a question: the file is then read as a whole, which tells what is wrong and where.
    return false;
  }
}

/** The records of a file, found but not read. A file that is unusual is read, and written again as the plain list it stands for. */
async function sliced(file: FileKey, bytes: Uint8Array<ArrayBuffer>): Promise<SlicedFile> {
  const slices = slicesOf(file, bytes);
  if (slices && isWellFramed(bytes, slices.begin, slices.end)) return { bytes, slices };
  const plain = encoder.encode(JSON.stringify(recordsIn(file, await parseFile(file, bytes))));
  const found = slicesOf(file, plain);
  if (!found) throw new TypeError(`${file} is no list of records.`);
  return { bytes: plain, slices: found };
}

/**
 * Reads a dataset from its bytes without building its records.
 * @throws {LoadError} when a file is empty, not UTF-8, not JSON or not in the record format
 */
export async function packBytes(bytes: Bytes, today: Day, onRead: OnRead): Promise<JustPacked> {
  const short = (file: FileKey) => parseFile(file, bytes[file]);
  const files = {
    bytes,
    dashboard: await short('dashboard'),
    themes: await short('themes'),
    partners: await short('partners'),
    sources: await sliced('sources', bytes.sources),
    people: await sliced('people', bytes.people),
    visits: await sliced('visits', bytes.visits),
  };
  try {
    return readPacked(files, today, onRead);
  } catch (cause) {
    // One record is no JSON, or not UTF-8: the whole file says which, and where.
    await Promise.all(Object.values(perFile((file) => parseFile(file, bytes[file]))));
    throw cause;
  }
}
