import { type Day, yearOf } from '../records/day.ts';

/** Things by the year in which they may first have been, in the order in which they come. */
export function byYear<T>(
  things: readonly T[],
  earliest: (thing: T) => Day,
): ReadonlyMap<number, readonly T[]> {
  const years = new Map<number, T[]>();
  for (const thing of things) {
    const year = yearOf(earliest(thing));
    const list = years.get(year);
    if (list) list.push(thing);
    else years.set(year, [thing]);
  }
  return years;
}
