import type * as v from 'valibot';
import { readEdtf } from './edtf.ts';
import { date, link } from './fields.ts';
import { readAddress } from './links.ts';
import type { ShapePart as Part } from './shape-part.ts';

/** Whether a value surely fits a shape as it is. No only means that the shape itself must be asked. */
export type Quick = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that Valibot passes over. */
const ODD: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

const unsure: Quick = () => false;

/** What was asked before, and its answer: most dates, and many links, stand in more than one record. */
function remembered(fits: (text: string) => boolean): Quick {
  const known = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== 'string') return false;
    const before = known.get(value);
    if (before !== undefined) return before;
    const answer = fits(value);
    known.set(value, answer);
    return answer;
  };
}

const isDate = remembered((text) => readEdtf(text).ok);
const isLink = remembered((text) => readAddress(text) !== undefined);

function ofAction({ kind, type, requirement }: Part): Quick {
  // What a shape makes of a value that fits is not of interest here; `date` and `link`, which refuse some, are known by themselves.
  if (kind === 'transformation') return type === 'transform' ? () => true : unsure;
  if (type === 'regex' && requirement instanceof RegExp && !requirement.global)
    return (value) => requirement.test(String(value));
  if (type === 'check' && typeof requirement === 'function') return (value) => requirement(value) === true;
  if (typeof requirement !== 'number') return type === 'safe_integer' ? Number.isSafeInteger : unsure;
  if (type === 'min_value') return (value) => Number(value) >= requirement;
  if (type === 'min_length') return (value) => Array.isArray(value) && value.length >= requirement;
  if (type === 'min_entries') return (value) => isObject(value) && Object.keys(value).length >= requirement;
  return unsure;
}

function ofObject(entries: Readonly<Record<string, Part>>): Quick {
  const fields = Object.entries(entries).map(([key, part]) => ({
    key,
    optional: part.type === 'exact_optional' || part.type === 'optional',
    fits: quick(part),
  }));
  return (value) => {
    if (!isObject(value)) return false;
    for (const { key, optional, fits } of fields) {
      const field = value[key];
      if (field === undefined ? !optional : !fits(field)) return false;
    }
    return true;
  };
}

function ofRecord(key: Part, item: Part): Quick {
  const keyFits = remembered(quick(key));
  const itemFits = quick(item);
  return (value) => {
    if (!isObject(value)) return false;
    for (const name of Object.keys(value))
      if (ODD.has(name) || !keyFits(name) || !itemFits(value[name])) return false;
    return true;
  };
}

function ofArray(item: Part): Quick {
  const fits = quick(item);
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!fits(one)) return false;
    return true;
  };
}

function ofPicks(words: readonly unknown[]): Quick {
  const known = new Set(words);
  return (value) => known.has(value);
}

function ofUnion(parts: readonly Part[]): Quick {
  const options = parts.map(quick);
  return (value) => options.some((fits) => fits(value));
}

/** By the type of a shape; a lazy one here only refuses lists, and so do objects and records. */
const makers: Readonly<Record<string, (part: Part) => Quick | undefined>> = {
  lazy: ({ getter }) => getter && quick(getter(undefined)),
  string: () => (input) => typeof input === 'string',
  number: () => (input) => typeof input === 'number',
  boolean: () => (input) => typeof input === 'boolean',
  picklist: ({ options }) => options && ofPicks(options),
  union: ({ options }) => options && ofUnion(options as readonly Part[]),
  optional: ({ wrapped }) => wrapped && quick(wrapped),
  exact_optional: ({ wrapped }) => wrapped && quick(wrapped),
  array: ({ item }) => item && ofArray(item),
  record: ({ key, value }) => key && value && ofRecord(key, value),
  object: ({ entries }) => entries && ofObject(entries),
};

function quick(part: Part): Quick {
  if ((part as object) === date) return isDate;
  if ((part as object) === link) return isLink;
  const { pipe, ...bare } = part;
  if (!pipe) return makers[part.type ?? '']?.(part) ?? unsure;
  const steps = [quick(bare), ...pipe.slice(1).map(ofAction)];
  return (input) => steps.every((fits) => fits(input));
}

/**
 * A much quicker answer to whether a record fits a shape, made from the shape itself. It builds nothing and names no
 * fault: what it does not pass is read by the shape.
 */
export const quickCheck = (shape: v.GenericSchema): Quick => quick(shape as Part);
