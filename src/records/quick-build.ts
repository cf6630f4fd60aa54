import type * as v from 'valibot';
import { readEdtf } from './edtf.ts';
import { date, link } from './fields.ts';
import { readAddress } from './links.ts';
import type { ShapePart } from './shape-part.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a shape makes of a value that fits it. */
type Build = (value: unknown) => unknown;

const same: Build = (value) => value;

/** Most dates, and many links, stand in more than one record. */
function remembered(make: (text: string) => unknown): Build {
  const known = new Map<unknown, unknown>();
  return (value) => {
    if (!known.has(value)) known.set(value, make(String(value)));
    return known.get(value);
  };
}

const toWhen = remembered((text) => {
  const read = readEdtf(text);
  return read.ok ? read.when : undefined;
});
const toAddress = remembered(readAddress);

function ofObject(entries: Readonly<Record<string, ShapePart>>): Build {
  const fields = Object.entries(entries).map(([key, part]) => ({
    key,
    build: build(part),
    // A list that may be left out is made anew each time, so that no two records share one.
    fallback: part.type === 'optional' ? part.default : undefined,
  }));
  return (value) => {
    const made: Record<string, unknown> = {};
    for (const { key, build, fallback } of fields) {
      const field = (value as Fields)[key];
      if (field !== undefined) made[key] = build(field);
      else if (fallback !== undefined) made[key] = Array.isArray(fallback) ? [...fallback] : fallback;
    }
    return made;
  };
}

function ofPipe(first: Build, actions: readonly ShapePart[]): Build {
  const steps = actions.flatMap(({ operation }) => operation ?? []);
  if (steps.length === 0) return first;
  return (value) => steps.reduce((made, step) => step(made), first(value));
}

function build(part: ShapePart): Build {
  if ((part as object) === date) return toWhen;
  if ((part as object) === link) return toAddress;
  const { pipe, type, entries, item, wrapped, getter } = part;
  if (pipe) {
    const { pipe: _, ...bare } = part;
    return ofPipe(build(bare), pipe.slice(1));
  }
  if (type === 'lazy' && getter) return build(getter(undefined));
  if ((type === 'optional' || type === 'exact_optional') && wrapped) return build(wrapped);
  if (type === 'array' && item) {
    const one = build(item);
    return one === same ? same : (value) => (value as readonly unknown[]).map(one);
  }
  return type === 'object' && entries ? ofObject(entries) : same;
}

/** What a shape makes of a value that fits it (see `quickCheck`), made from the shape itself. */
export const quickBuild = <T>(shape: v.GenericSchema<unknown, T>): ((value: unknown) => T) =>
  build(shape as ShapePart) as (value: unknown) => T;
