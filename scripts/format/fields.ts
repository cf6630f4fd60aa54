import { type Expected, isSpare } from '../../src/records/fields.ts';
import type { FileKey } from '../../src/records/files.ts';
import { shapes } from '../../src/records/shapes.ts';

/** The parts of a valibot schema that a walk over a shape needs. */
interface Part {
  readonly type: string;
  readonly message?: unknown;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly default?: unknown;
  readonly getter?: (input: unknown) => Part;
}

/** A field of the format. */
export interface Field {
  /** `visits[].participants[].role`. */
  readonly path: string;
  readonly needed: boolean;
  /** Whether the record is shown without it when it does not fit. */
  readonly spare: boolean;
  readonly holds: Expected;
  /** Whether it holds a list of these. */
  readonly list: boolean;
  readonly words?: readonly string[];
}

/** The schema inside an optional one, or a lazy one. */
function bare(part: Part): Part {
  if ((part.type === 'optional' || part.type === 'exact_optional') && part.wrapped) return bare(part.wrapped);
  return part.type === 'lazy' && part.getter ? bare(part.getter(undefined)) : part;
}

function fieldsUnder(path: string, record: Part, sparesAll: boolean): readonly Field[] {
  return Object.entries(bare(record).entries ?? {}).flatMap(([key, part]): readonly Field[] => {
    const here = `${path}.${key}`;
    const outer = bare(part);
    const list = outer.type === 'array';
    const inner = list && outer.item ? bare(outer.item) : outer;
    const spare = sparesAll || isSpare(part);
    const field: Field = {
      path: here,
      needed: part.type !== 'optional' && part.type !== 'exact_optional',
      spare,
      holds: inner.message as Expected,
      list,
      ...(inner.type === 'picklist' ? { words: (inner.options ?? []).map(String) } : {}),
    };
    return [field, ...fieldsUnder(list ? `${here}[]` : here, inner, spare)];
  });
}

/** Every field of a file's records, in the order of the shape. */
export const fieldsOfFile = (file: FileKey): readonly Field[] =>
  fieldsUnder(file === 'dashboard' ? file : `${file}[]`, shapes[file] as Part, false);
