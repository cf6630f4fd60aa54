import { type FileKey, recordsIn } from '../records/files.ts';
import { LoadError } from './load-error.ts';

function decode(file: FileKey, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LoadError({ file, reason: 'not-utf8' }, { cause });
  }
}

/** Why a text is no JSON, and where. Engines name the place differently or not at all; what looks for it comes only when it is needed. */
async function broken(file: FileKey, text: string, cause: unknown): Promise<LoadError> {
  if (/^\s*</.test(text)) return new LoadError({ file, reason: 'web-page' }, { cause });
  const look = await import('../records/json-text.ts').catch(() => undefined);
  const found = look?.scanJson(text);
  const place = look?.placeAt(text, found?.offset ?? 0);
  return new LoadError({ file, reason: found?.reason ?? 'not-json', ...place }, { cause });
}

async function parse(file: FileKey, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw await broken(file, text, cause);
  }
}

/**
 * The JSON in the bytes of a file, whatever the server says of its type.
 * @throws {LoadError} when it is empty, not UTF-8, not JSON or not in the record format
 */
export async function parseFile(file: FileKey, bytes: Uint8Array): Promise<unknown> {
  const text = decode(file, bytes);
  if (/^\s*$/.test(text)) throw new LoadError({ file, reason: 'empty' });
  const json = await parse(file, text);
  if (!recordsIn(file, json)) throw new LoadError({ file, reason: 'wrong-shape' });
  return json;
}
