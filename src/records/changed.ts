import { fieldsOf } from './read-record.ts';
import { WHOLE, WHOLES, wholeOf, wholesOf } from './whole.ts';

/** So many records stay changed at hand. */
const KEPT = 4096;

/** What becomes of the fields of a record; those that are not named stay. */
export type Changes<T> = { readonly [F in keyof T]?: (value: NonNullable<T[F]>) => T[F] | undefined };

/**
 * The same records with some fields changed. Each field is changed when it is asked for, so that of very many records hardly
 * any is read or changed.
 * @param shape of the records as they are read; it names their fields
 */
export function changedWhenAsked<T extends { readonly id: string }>(
  records: readonly T[],
  shape: object,
  changes: Changes<T>,
  more: readonly (keyof T & string)[] = [],
): readonly T[] {
  let kept = new Map<T, Map<keyof T, unknown>>();
  const valueIn = <F extends keyof T>(record: T, field: F): T[F] => {
    const change = changes[field];
    const known = kept.get(record);
    if (!change) return record[field];
    if (known?.has(field)) return known.get(field) as T[F];
    const value = record[field];
    const made = value === undefined || value === null ? value : change(value as NonNullable<T[F]>);
    if (kept.size >= KEPT) kept = new Map();
    kept.set(record, (known ?? new Map<keyof T, unknown>()).set(field, made));
    return made as T[F];
  };
  class Changed {
    readonly #record: T;

    constructor(record: T) {
      this.#record = record;
    }

    static of(changed: Changed): T {
      return changed.#record;
    }

    [WHOLE](): T {
      const whole = { ...wholeOf(this.#record) };
      for (const field of Object.keys(whole) as (keyof T)[]) {
        const value = valueIn(this.#record, field);
        if (value === undefined) delete whole[field];
        else whole[field] = value;
      }
      return whole;
    }

    [WHOLES](many: readonly Changed[]): readonly T[] {
      return wholesOf(many.map(Changed.of)).map(changedOf);
    }
  }
  const changedOf = (record: T): T => new Changed(record) as unknown as T;
  for (const field of new Set<string>([...fieldsOf(shape), ...more]))
    Object.defineProperty(Changed.prototype, field, {
      get(this: Changed) {
        return valueIn(Changed.of(this), field as keyof T);
      },
    });
  // The fields are those of the shape, which is how T is written.
  return records.map(changedOf);
}
