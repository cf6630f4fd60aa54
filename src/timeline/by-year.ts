import { type Day, yearOf } from '../records/day.ts';

/** Things under what they have in common, in the order in which they come. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const list = groups.get(key);
    if (list) list.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Things by the year in which they may first have been, in the order in which they come. */
export const byYear = <T>(
  things: readonly T[],
  earliest: (thing: T) => Day,
): ReadonlyMap<number, readonly T[]> => grouped(things, (thing) => yearOf(earliest(thing)));
