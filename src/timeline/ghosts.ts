import { NO } from '../records/time-columns.ts';
import { directions } from '../records/visit.ts';
import type { Crowd } from './crowd.ts';
import { type Scale, xOf } from './scale.ts';

/** A tick for each date of a crowd, above the line at `middle` or, outbound, below it; those within half a px are one. */
export function ghostPath({ register, all }: Crowd, seen: Uint8Array, scale: Scale, middle: number): string {
  const { earliest, latest, size } = register.time.dates;
  const above = new Set<number>();
  const below = new Set<number>();
  for (let d = 0; d < size; d++) {
    if (seen[d] === NO) continue;
    const x = Math.round(2 * xOf(scale, ((earliest[d] ?? 0) + (latest[d] ?? 0) + 1) / 2)) / 2;
    directions.forEach((direction, i) => {
      if ((all[d * directions.length + i] ?? 0) > 0) (direction === 'outbound' ? below : above).add(x);
    });
  }
  return [
    ...[...above].map((x) => `M${x} ${middle - 2}v-6`),
    ...[...below].map((x) => `M${x} ${middle + 2}v6`),
  ].join('');
}
