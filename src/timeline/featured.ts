import type { Register } from '../records/register.ts';
import type { Crowd } from './crowd.ts';

const known = new WeakMap<Register, Uint32Array>();

/** Rows of the visits of all featured partners, ascending; worked out once for a register. */
function ofRegister(register: Register): Uint32Array {
  const before = known.get(register);
  if (before) return before;
  const ids = new Set(register.dashboard.featuredPartners);
  for (const partner of register.partners) if (partner.featured) ids.add(partner.id);
  const rows = new Set<number>();
  for (const id of ids) for (const row of register.visitsByPartner.rows(id)) rows.add(row);
  const sorted = Uint32Array.from(rows).sort();
  known.set(register, sorted);
  return sorted;
}

/** Rows of a crowd with a featured partner that are on one of some dates: the latest `most`, in order of time. */
export function featuredRows(
  { register, rows, matches }: Crowd,
  seen: Uint8Array,
  most: number,
): readonly number[] {
  const all = ofRegister(register);
  const own = rows && new Set(rows);
  const { date } = register.time;
  const found: number[] = [];
  for (let i = all.length - 1; i >= 0 && found.length < most; i--) {
    const row = all[i] ?? 0;
    if (seen[date[row] ?? 0] !== 0 && (!own || own.has(row)) && (!matches || matches[row] === 1))
      found.push(row);
  }
  return found.reverse();
}
