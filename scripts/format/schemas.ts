import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
  country,
  date,
  id,
  language,
  link,
  name,
  paragraph,
  seal,
  text,
  year,
} from '../../src/records/fields.ts';
import { type FileKey, fileKeys } from '../../src/records/files.ts';
import { shapes } from '../../src/records/shapes.ts';
import { noteOf } from './notes.ts';

const definitions = { id, text, name, date, year, country, language, link, paragraph, seal };

const doubted = (digits: string): string => `[?~%]?${digits}[?~%]?`;
const TWO = doubted(String.raw`[\dX]{2}`);
const PART = `${doubted(String.raw`\d\d[\dX]{2}`)}(-${TWO}(-${TWO})?)?`;
const TIMED = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}(:\d{2})?)?`;
const SPAN = `${PART}/(${PART}|\\.\\.)?|(\\.\\.)?/${PART}`;
const SET = `\\[(\\.\\.)?${PART}\\]|\\[${PART}\\.\\.(${PART})?\\]|\\[${PART}(,${PART})+\\]`;
const DATE = `^(${PART}|${TIMED}|${SPAN}|${SET})$`;

/** What the shapes check by code, and the meaning of each kind of value. */
const DEFINED: Readonly<Record<keyof typeof definitions, JsonSchema>> = {
  id: { description: 'An id. Ids are unique in their file.' },
  text: { description: 'Text, not blank.' },
  name: { description: 'Text, or the same text in several languages: language tag to text, at least one.' },
  date: {
    pattern: DATE,
    description:
      'A date in EDTF: 2021-03-25, 2021-03, 2021; 2021-21 spring to 2021-24 winter; 2021-XX, 202X digits not known; with ~ (about), ? (uncertain) or % (both) behind it; 2017-06-05/2017-06-12 lasted from-to, 2021/.. since; [2021-03..2021-04] one day somewhere in there; [2022-03-09,2023-03-09] one of these days.',
  },
  year: { description: 'A year of four figures.' },
  country: { description: 'ISO 3166-1 alpha-2 code of a country or region.' },
  language: { description: 'BCP 47 language tag.' },
  link: {
    pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s\\\\]+([/?#][^\\s\\\\]*)?$',
    description: 'An http or https address.',
  },
  paragraph: { description: 'A whole number from 1.' },
  seal: { maxLength: 4, description: 'One to four characters.' },
};

const config: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore',
  definitions,
};

type Definitions = Readonly<Record<string, unknown>>;

/** Records are lazy in the shapes, only to refuse lists; the converter makes numbered definitions of them. */
function inlined(schema: unknown, defs: Definitions): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inlined(item, defs));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...rest } = schema as { readonly $ref?: unknown };
  const number = /^#\/\$defs\/(\d+)$/.exec(String($ref))?.[1];
  if (number !== undefined) return { ...rest, ...(inlined(defs[number], defs) as object) };
  return Object.fromEntries(Object.entries(schema).map(([key, child]) => [key, inlined(child, defs)]));
}

/** The shape of a file's records as JSON Schema, and the definitions that it may use. */
function converted(file: FileKey): { readonly record: JsonSchema; readonly defs: Definitions } {
  const { $schema: _, $defs = {}, ...schema } = toJsonSchema(shapes[file] as GenericSchema, config);
  return { record: inlined(schema, $defs) as JsonSchema, defs: inlined($defs, $defs) as Definitions };
}

/** Puts the note of each field beside its schema. */
function annotated(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, ...rest } = schema;
  const within = properties && {
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, child]) => {
        const here = `${path}.${key}`;
        return [
          key,
          typeof child === 'boolean' ? child : { description: noteOf(here), ...annotated(child, here) },
        ];
      }),
    ),
  };
  const each = items &&
    typeof items === 'object' &&
    !Array.isArray(items) && { items: annotated(items, `${path}[]`) };
  return { ...rest, ...within, ...each };
}

/** The definitions that a schema uses, by itself or through one another. */
function used(schema: JsonSchema, defs: Definitions): Record<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  for (
    let text = JSON.stringify(schema), before = -1;
    before < found.size;
    text = JSON.stringify([schema, ...found.values()])
  ) {
    before = found.size;
    for (const [key, more] of Object.entries(DEFINED))
      if (text.includes(`"#/$defs/${key}"`)) found.set(key, { ...(defs[key] as JsonSchema), ...more });
  }
  return Object.fromEntries(found);
}

/** The published JSON Schema of a data file. */
export function schemaOf(file: FileKey): JsonSchema {
  const { record: bare, defs } = converted(file);
  const record = annotated(bare, file === 'dashboard' ? file : `${file}[]`);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${file}.json`,
    description: `Records of the file ${file}.json, version 1 of the format. Fields that are not named here are allowed and kept.`,
    type: 'object',
    required: [file],
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, for editors.' },
      [file]: file === 'dashboard' ? record : { type: 'array', items: record },
    },
    $defs: used(record, defs),
  };
}

/** Every schema as the text of its file. */
export const schemaFiles = (): readonly { readonly path: string; readonly text: string }[] =>
  fileKeys.map((file) => ({
    path: `data/schema/${file}.schema.json`,
    text: `${JSON.stringify(schemaOf(file), null, 2)}\n`,
  }));
