/** How a record that is read when it is wanted gives itself as a plain one. */
export const WHOLE = Symbol('the whole record');

/** How such records give themselves as plain ones, many at once. */
export const WHOLES = Symbol('whole records');

/** A record with all its fields as its own, whether it was read beforehand or is read now. */
export const wholeOf = <T extends object>(record: T): T =>
  WHOLE in record && typeof record[WHOLE] === 'function' ? (record[WHOLE]() as T) : record;

/** The same for many records of one list. What is read for it is read together, and is not kept. */
export function wholesOf<T extends object>(records: readonly T[]): readonly T[] {
  const [first] = records;
  return first && WHOLES in first && typeof first[WHOLES] === 'function'
    ? (first[WHOLES](records) as readonly T[])
    : records;
}
