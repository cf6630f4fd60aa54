import type { Register } from './register.ts';
import type { Visit } from './visit.ts';

/** The visits at some places of the register, in the order of the places. */
export const visitsAt = ({ visits }: Pick<Register, 'visits'>, rows: Uint32Array): readonly Visit[] =>
  Array.from(rows, (row) => visits[row]).filter((visit) => visit !== undefined);
