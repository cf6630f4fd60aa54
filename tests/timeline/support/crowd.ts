import type { Register } from '../../../src/records/register.ts';
import type { Visit } from '../../../src/records/visit.ts';
import { type Crowd, crowdOf } from '../../../src/timeline/crowd.ts';
import { registerOf } from '../../support/register.ts';

/** 1 for each row of a register whose visit is one of those. */
export const maskFor = ({ visits }: Register, ids: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(visits, (v) => (ids.has(v.id) ? 1 : 0));

/** Some visits as all there is, or only those of them that fit. */
export const crowdFor = (visits: readonly Visit[], fitting?: readonly Visit[]): Crowd => {
  const register = registerOf({ visits });
  return crowdOf(register, null, fitting ? maskFor(register, new Set(fitting.map((v) => v.id))) : null);
};

/** The rows of a register whose visits are asked for. */
export const rowsWhere = ({ visits }: Register, test: (visit: Visit) => boolean): Uint32Array =>
  Uint32Array.from(visits.flatMap((visit, row) => (test(visit) ? [row] : [])));
