import * as v from 'valibot';
import { readEdtf } from './edtf.ts';
import { readAddress, type WebAddress } from './links.ts';
import type { When } from './when.ts';

/** What a field should hold. It stands as the message of each part of a shape; the sentence for it is in the words. */
export type Expected =
  | 'record'
  | 'list'
  | 'id'
  | 'text'
  | 'name'
  | 'word'
  | 'date'
  | 'year'
  | 'years-in-order'
  | 'yes-or-no'
  | 'paragraph'
  | 'country'
  | 'language'
  | 'link'
  | 'seal';

const as = (expected: Expected): Expected => expected;

const spared = new WeakSet<object>();

/** Whether a record can honestly be shown without this optional field when its value does not fit. */
export const isSpare = (shape: object): boolean => spared.has(shape);

/** Marks a field that the record can be shown without: nothing is counted or found by it. */
export function spare<const T extends v.GenericSchema>(optional: T): T {
  spared.add(optional);
  return optional;
}

const notARecord = v.never(as('record'));

/** A list is an object to JavaScript: without this, `[]` would do for a record whose fields are all optional. */
const unlessList = <const T extends v.GenericSchema>(shape: T) =>
  v.lazy((input): T | typeof notARecord => (Array.isArray(input) ? notARecord : shape));

/** An object with these fields. Others may stand beside them; they are kept for export. */
export const record = <const T extends v.ObjectEntries>(entries: T) =>
  unlessList(v.object(entries, as('record')));

export const maybe = v.exactOptional;

/** A list that may be left out. */
export const listOf = <const T extends v.GenericSchema>(item: T) => v.optional(v.array(item, as('list')), []);

export const someOf = <const T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item, as('list')), v.minLength(1, as('list')));

/** A yes that is taken as no when it is left out. */
export const yes = () => v.optional(v.boolean(as('yes-or-no')), false);

export const word = <const T extends readonly string[]>(words: T) => v.picklist(words, as('word'));

export const id = v.pipe(v.string(as('id')), v.regex(/\S/, as('id')));

export const text = v.pipe(v.string(as('text')), v.regex(/\S/, as('text')));

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export const language = v.pipe(v.string(as('language')), v.regex(LANGUAGE, as('language')));

const wordings = v.pipe(
  v.record(language, v.string(as('text')), as('name')),
  v.minEntries(1, as('name')),
  v.check((texts) => Object.values(texts).some((t) => /\S/.test(t)), as('name')),
);

/** Text, said once or in several languages. */
export const name = v.union([text, unlessList(wordings)], as('name'));

export const country = v.pipe(v.string(as('country')), v.regex(/^[A-Z]{2}$/, as('country')));

export const seal = v.pipe(
  v.string(as('seal')),
  v.regex(/\S/, as('seal')),
  v.check((signs) => [...signs].length <= 4, as('seal')),
);

export const link = v.pipe(
  v.string(as('link')),
  v.rawTransform(({ dataset, addIssue, NEVER }): WebAddress => {
    const address = readAddress(dataset.value);
    if (address) return address;
    addIssue({ message: as('link') });
    return NEVER;
  }),
);

export const paragraph = v.pipe(
  v.number(as('paragraph')),
  v.safeInteger(as('paragraph')),
  v.minValue(1, as('paragraph')),
);

/** A year, as text or as a number. */
export const year = v.pipe(
  v.union(
    [
      v.pipe(v.string(as('year')), v.regex(/^\d{4}$/, as('year'))),
      v.pipe(
        v.number(as('year')),
        v.integer(as('year')),
        v.minValue(0, as('year')),
        v.maxValue(9999, as('year')),
      ),
    ],
    as('year'),
  ),
  v.transform(Number),
);

export const date = v.pipe(
  v.string(as('date')),
  v.rawTransform(({ dataset, addIssue, NEVER }): When => {
    const read = readEdtf(dataset.value);
    if (read.ok) return read.when;
    addIssue({ message: as('date') });
    return NEVER;
  }),
);
