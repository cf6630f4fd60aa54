/** How a record that is read when it is wanted gives itself as a plain one. */
export const WHOLE = Symbol('the whole record');

/** A record with all its fields as its own, whether it was read beforehand or is read now. */
export const wholeOf = <T extends object>(record: T): T =>
  WHOLE in record && typeof record[WHOLE] === 'function' ? (record[WHOLE]() as T) : record;
