import type { Register } from './register.ts';
import type { Visit } from './visit.ts';

/** The row of a visit in the register; -1 when it is not on record. */
export const rowOf = ({ rowById }: Pick<Register, 'rowById'>, id: string): number => rowById.get(id) ?? -1;

/** The rows of some visits of the register, in their order. */
export const rowsOf = (register: Pick<Register, 'rowById'>, visits: readonly Visit[]): Uint32Array =>
  Uint32Array.from(visits.map(({ id }) => rowOf(register, id)).filter((row) => row >= 0));
