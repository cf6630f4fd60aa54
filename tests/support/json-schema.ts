type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asSchemas = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isObject) : []);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
};

type Keyword = (operand: unknown, value: unknown, at: string, root: Schema) => readonly string[];

const when = (broken: boolean, message: string): readonly string[] => (broken ? [message] : []);

/** The keywords that our schemas use; another one makes the test fail, so that none is passed over. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $ref: (ref, value, at, root) => {
    const { $defs } = root;
    const target =
      isObject($defs) && typeof ref === 'string' ? $defs[ref.replace('#/$defs/', '')] : undefined;
    return isObject(target) ? faults(target, value, at, root) : [`${at}: ${String(ref)} is nowhere`];
  },
  type: (type, value, at) => when(!TYPES[String(type)]?.(value), `${at} is not ${String(type)}`),
  enum: (values, value, at) =>
    when(!(Array.isArray(values) && values.includes(value)), `${at} is none of the words`),
  pattern: (pattern, value, at) =>
    when(typeof value === 'string' && !new RegExp(String(pattern), 'u').test(value), `${at} does not match`),
  maxLength: (most, value, at) =>
    when(typeof value === 'string' && [...value].length > Number(most), `${at} is too long`),
  minimum: (least, value, at) =>
    when(typeof value === 'number' && value < Number(least), `${at} is too small`),
  maximum: (most, value, at) => when(typeof value === 'number' && value > Number(most), `${at} is too large`),
  minItems: (least, value, at) =>
    when(Array.isArray(value) && value.length < Number(least), `${at} is too short`),
  minProperties: (least, value, at) =>
    when(isObject(value) && Object.keys(value).length < Number(least), `${at} is empty`),
  required: (names, value, at) =>
    isObject(value) && Array.isArray(names)
      ? names.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}.${String(name)} is missing`)
      : [],
  properties: (schemas, value, at, root) =>
    isObject(value) && isObject(schemas)
      ? Object.entries(schemas).flatMap(([name, schema]) =>
          Object.hasOwn(value, name) && isObject(schema)
            ? faults(schema, value[name], `${at}.${name}`, root)
            : [],
        )
      : [],
  propertyNames: (schema, value, at, root) =>
    isObject(value) && isObject(schema)
      ? Object.keys(value).flatMap((name) => faults(schema, name, `${at}(${name})`, root))
      : [],
  additionalProperties: (schema, value, at, root) =>
    isObject(value) && isObject(schema)
      ? Object.entries(value).flatMap(([name, child]) => faults(schema, child, `${at}.${name}`, root))
      : [],
  items: (schema, value, at, root) =>
    Array.isArray(value) && isObject(schema)
      ? value.flatMap((item, i) => faults(schema, item, `${at}[${i}]`, root))
      : [],
  anyOf: (schemas, value, at, root) =>
    when(
      !asSchemas(schemas).some((schema) => faults(schema, value, at, root).length === 0),
      `${at} fits none`,
    ),
};

const NOTES = new Set(['$schema', '$defs', 'title', 'description', 'default']);

function faults(schema: Schema, value: unknown, at: string, root: Schema): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, operand]) => {
    if (NOTES.has(keyword)) return [];
    const check = KEYWORDS[keyword];
    return check
      ? check(operand, value, at, root)
      : [`${at}: the keyword ${keyword} is not known to this test`];
  });
}

/** What in a value does not fit a JSON Schema of ours. */
export const schemaFaults = (schema: object, value: unknown): readonly string[] =>
  faults(schema as Schema, value, '', schema as Schema);
