import type { Register } from '../records/register.ts';
import { rowOf } from '../records/row-of.ts';

/** 1 at the row of each chosen visit; nothing when none is chosen, for then every visit fits. */
export function chosenMask(register: Register, chosen: readonly string[]): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  const mask = new Uint8Array(register.visits.length);
  for (const id of chosen) {
    const row = rowOf(register, id);
    if (row >= 0) mask[row] = 1;
  }
  return mask;
}
