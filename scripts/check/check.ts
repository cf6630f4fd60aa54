import type { Fault } from '../../src/records/fault.ts';
import { type DatasetFiles, type FileKey, fileKeys, perFile } from '../../src/records/files.ts';
import { type Reading, readDataset } from '../../src/records/read.ts';
import { LoadError } from '../../src/source/load-error.ts';
import { parseFile } from '../../src/source/parse.ts';
import { faults as say } from '../../src/words/en/faults.ts';
import { records as words } from '../../src/words/en/records.ts';
import { counted } from '../../src/words/format.ts';
import { placesOf } from './places.ts';

/** A data file: where it is, and its bytes; no bytes when there is no such file. */
export interface DataFile {
  readonly key: FileKey;
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

/** What was found, a line each, and whether all is well. */
export interface Report {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

function sentenceFor(error: LoadError, path: string): string {
  const place = error.line === undefined ? '' : `:${error.line}`;
  return `${path}${place}: ${words.loadWrong(error)} ${words.loadMend(error)}`;
}

function missing(file: FileKey): string {
  const fault = { file, position: null, id: null, field: '', severity: 'left-out', code: 'file' } as const;
  return `${say.faultWrong(fault)} ${say.faultMend(fault)}`;
}

/** The path of a fault from the top of its file. */
function pathInFile({ file, position, path }: Fault, json: unknown): readonly (string | number)[] {
  const wrapped =
    typeof json === 'object' && json !== null && !Array.isArray(json) && Object.hasOwn(json, file);
  const record = file === 'dashboard' || position === null ? [] : [position];
  return [...(wrapped ? [file] : []), ...record, ...path];
}

function faultLines({ path, bytes }: DataFile, faults: readonly Fault[], json: unknown): readonly string[] {
  if (!bytes || faults.length === 0) return [];
  const places = placesOf(
    new TextDecoder().decode(bytes),
    faults.map((fault) => pathInFile(fault, json)),
  );
  return faults.map((fault, i) => {
    const who = fault.id === null ? '' : `${fault.id}: `;
    const what = say.faultLine(fault.field, fault.found, say.faultWrong(fault), say.faultMend(fault));
    return `${path}:${places[i]?.line ?? 1}: ${who}${what} ${say.faultEffect[fault.severity]}`;
  });
}

function summary({ counts, faults }: Reading): string {
  const each = fileKeys.map((key) => `${key} ${counts[key].accepted} of ${counts[key].inFile}`).join(', ');
  const total = fileKeys.reduce((sum, key) => sum + counts[key].inFile, 0);
  if (faults.length === 0) return `All ${counted(total, 'record is', 'records are')} good: ${each}.`;
  const leftOut = fileKeys.reduce((sum, key) => sum + counts[key].leftOut, 0);
  return `${counted(faults.length, 'fault', 'faults')}, ${counted(leftOut, 'record', 'records')} left out of ${total}: ${each}.`;
}

/** Checks a dataset as the page reads it. */
export async function check(files: readonly DataFile[]): Promise<Report> {
  const failed: string[] = [];
  const parsed = new Map<FileKey, unknown>();
  for (const { key, path, bytes } of files) {
    if (!bytes) {
      failed.push(`${path}: ${missing(key)}`);
      continue;
    }
    try {
      parsed.set(key, await parseFile(key, bytes));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      failed.push(sentenceFor(error, path));
    }
  }
  // With a file missing, every reference into it would be a fault too; those would hide the one to mend.
  if (failed.length > 0) return { ok: false, lines: failed };
  const dataset: DatasetFiles = perFile((key) => parsed.get(key));
  const reading = readDataset(dataset);
  const found = files.flatMap((file) =>
    faultLines(
      file,
      reading.faults.filter((fault) => fault.file === file.key),
      parsed.get(file.key),
    ),
  );
  return { ok: found.length === 0, lines: [...found, summary(reading)] };
}
