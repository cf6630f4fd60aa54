import type { Report, Wanted } from './deck-fault.ts';

/** An object as it came out of a JSON text. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys that would reach the prototype of whoever is given them carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** No deck is as deep as that. */
const DEEPEST = 24;

/** Letters of one text, in UTF-16 units: what a slide or its notes can hold at all. */
const LONGEST = 20_000;
const LONGEST_SHORT = 500;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const inside = (at: string, key: string): string =>
  at === '' ? key : /^[A-Za-z_][\w-]*$/.test(key) ? `${at}.${key}` : `${at}[${JSON.stringify(key)}]`;

/** The entries of an object but for keys that may not be. */
export const entriesOf = (value: JsonObject, at: string, report: Report): readonly [string, unknown][] =>
  Object.entries(value).filter(([key]) => {
    if (!FORBIDDEN.has(key)) return true;
    report({ code: 'forbidden-key', at: inside(at, key) });
    return false;
  });

/** A value that is kept without being understood. What is too deep in it is left out. */
function cleaned(value: unknown, at: string, report: Report, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) {
    report({ code: 'too-deep', at });
    return null;
  }
  if (Array.isArray(value)) return value.map((item, i) => cleaned(item, `${at}[${i}]`, report, depth + 1));
  return Object.fromEntries(
    entriesOf(value as JsonObject, at, report).map(([key, item]) => [
      key,
      cleaned(item, inside(at, key), report, depth + 1),
    ]),
  );
}

/** The fields of an object that are not among those known: they are kept, for whoever wrote them. */
export const othersOf = (
  value: JsonObject,
  known: readonly string[],
  at: string,
  report: Report,
): JsonObject =>
  Object.fromEntries(
    entriesOf(value, at, report)
      .filter(([key]) => !known.includes(key))
      .map(([key, item]) => [key, cleaned(item, inside(at, key), report, 1)]),
  );

/** A value of a kind, nothing when the field is not there; a wrong one is told and left out. */
function read<T>(
  value: unknown,
  at: string,
  report: Report,
  wanted: Wanted,
  is: (value: unknown) => value is T,
): T | undefined {
  if (value === undefined) return undefined;
  if (is(value)) return value;
  report({ code: 'wrong', at, wanted });
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_SHORT;
const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= 24 * 60;
const isYesNo = (value: unknown): value is boolean => typeof value === 'boolean';

export const readText = (value: unknown, at: string, report: Report) =>
  read(value, at, report, 'text', isText);
/** Of at least one letter. */
export const readShort = (value: unknown, at: string, report: Report) =>
  read(value, at, report, 'short-text', isShort);
export const readMinutes = (value: unknown, at: string, report: Report) =>
  read(value, at, report, 'minutes', isMinutes);
export const readYesNo = (value: unknown, at: string, report: Report) =>
  read(value, at, report, 'yes-no', isYesNo);
export const readObject = (value: unknown, at: string, report: Report) =>
  read(value, at, report, 'object', isObject);
export const readList = (value: unknown, at: string, report: Report) =>
  read(value, at, report, 'list', (item): item is readonly unknown[] => Array.isArray(item));
