import type { FileKey } from './files.ts';

/** Where the records of a file stand in its bytes: record `i` from `from[i]` up to, not including, `to[i]`. */
export interface Slices {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const CLOSING = 93;
const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9;
const isOpening = (byte: number | undefined): boolean => byte === 123 || byte === 91;
const isClosing = (byte: number | undefined): boolean => byte === 125 || byte === 93;

/** Just behind the string that begins at `at`; beyond the end when it is not closed. */
function behindString(bytes: Uint8Array, at: number): number {
  let i = at + 1;
  for (; i < bytes.length && bytes[i] !== QUOTE; i++) if (bytes[i] === BACKSLASH) i++;
  return i + 1;
}

/** Just behind the value that begins at `at`; beyond the end when it is not closed. Brackets in strings do not count. */
function behindValue(bytes: Uint8Array, at: number): number {
  if (bytes[at] === QUOTE) return behindString(bytes, at);
  let depth = 0;
  for (let i = at; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) i = behindString(bytes, i) - 1;
    else if (isOpening(byte)) depth++;
    else if (isClosing(byte)) {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (depth === 0 && (byte === COMMA || isSpace(byte))) return i;
  }
  return bytes.length + 1;
}

const afterSpace = (bytes: Uint8Array, at: number): number => {
  let i = at;
  while (isSpace(bytes[i])) i++;
  return i;
};

/** Where the list of records begins, just inside its bracket: that of the file's own key, or of a file that is a list. */
function listOf(key: FileKey, bytes: Uint8Array): number | undefined {
  let i = afterSpace(bytes, bytes[0] === 0xef ? 3 : 0);
  if (bytes[i] === 91) return i + 1;
  if (bytes[i] !== 123) return undefined;
  const wanted = new TextEncoder().encode(`"${key}"`);
  for (i = afterSpace(bytes, i + 1); bytes[i] === QUOTE; i = afterSpace(bytes, i + 1)) {
    const end = behindString(bytes, i);
    const own = end - i === wanted.length && wanted.every((byte, k) => bytes[i + k] === byte);
    i = afterSpace(bytes, end);
    if (bytes[i] !== 58) return undefined;
    i = afterSpace(bytes, i + 1);
    if (own) return bytes[i] === 91 ? i + 1 : undefined;
    i = afterSpace(bytes, behindValue(bytes, i));
    if (bytes[i] !== COMMA) return undefined;
  }
  return undefined;
}

/**
 * The records of a file without reading them: each can then be read by itself, when it is wanted. Nothing when the file
 * is not the plain list that it mostly is; it must then be read as a whole, which also tells what is wrong.
 * What stands around the list, and each record, must still be read as JSON: this only finds brackets.
 */
export function slicesOf(
  key: FileKey,
  bytes: Uint8Array,
): (Slices & { readonly begin: number; readonly end: number }) | undefined {
  const begin = listOf(key, bytes);
  if (begin === undefined) return undefined;
  const from: number[] = [];
  const to: number[] = [];
  let i = afterSpace(bytes, begin);
  while (i < bytes.length && bytes[i] !== CLOSING) {
    const end = behindValue(bytes, i);
    if (end > bytes.length || end === i) return undefined;
    from.push(i);
    to.push(end);
    i = afterSpace(bytes, end);
    if (bytes[i] === CLOSING) break;
    if (bytes[i] !== COMMA) return undefined;
    i = afterSpace(bytes, i + 1);
    if (bytes[i] === CLOSING) return undefined;
  }
  if (bytes[i] !== CLOSING) return undefined;
  return { from: Uint32Array.from(from), to: Uint32Array.from(to), begin, end: i };
}
