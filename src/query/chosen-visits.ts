/*
 * The filter by visits that were chosen one by one: `visit=<id>` in the address, once for each. No list of values is drawn
 * for it, and no counts: whoever chose saw the visits.
 */
import type { Register } from '../records/register.ts';
import type { ParamReader } from './params.ts';

/** Part of a view: only these visits. */
export interface ChosenVisits {
  /** Ids, each once and on record; none means that nothing is asked. */
  readonly visit: readonly string[];
}

/** The chosen visits among other parameters. Ids that are not on record are refused. */
export const readChosen = (read: ParamReader, register: Register): readonly string[] =>
  read.many('visit', (id) => register.visitById.has(id));
