import { type FileKey, recordsIn } from '../records/files.ts';
import { placeAt, scanJson } from '../records/json-text.ts';
import { LoadError } from './load-error.ts';

function decode(file: FileKey, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LoadError({ file, reason: 'not-utf8' }, { cause });
  }
}

function parse(file: FileKey, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (/^\s*</.test(text)) throw new LoadError({ file, reason: 'web-page' }, { cause });
    // Engines name the place differently or not at all, so it is looked for here.
    const broken = scanJson(text);
    const reason = broken?.reason ?? 'not-json';
    throw new LoadError({ file, reason, ...placeAt(text, broken?.offset ?? 0) }, { cause });
  }
}

/**
 * The JSON in the bytes of a file, whatever the server says of its type.
 * @throws {LoadError} when it is empty, not UTF-8, not JSON or not in the record format
 */
export function parseFile(file: FileKey, bytes: Uint8Array): unknown {
  const text = decode(file, bytes);
  if (/^\s*$/.test(text)) throw new LoadError({ file, reason: 'empty' });
  const json = parse(file, text);
  if (!recordsIn(file, json)) throw new LoadError({ file, reason: 'wrong-shape' });
  return json;
}
