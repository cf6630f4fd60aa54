import { outcomeRows, sureRows } from '../insight/row-figures.ts';
import { spanOf } from '../query/span.ts';
import type { View } from '../query/view.ts';
import { dayOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { isAgreement } from '../records/visit.ts';
import { visitsAt } from '../records/visits-at.ts';

const AGREEMENTS: readonly string[] = ['agreement-signed', 'agreement-renewed'];

/** How many agreements of some kinds visits made; what was only intended is none. */
function agreementsOf(register: Register, rows: Uint32Array, kinds: readonly string[]): number {
  const some = rows.filter((row) => (register.columns.agreements[row] ?? 0) > 0);
  const all = visitsAt(register, some).flatMap((visit) => visit.outcomes);
  return all.filter((outcome) => kinds.includes(outcome.kind) && isAgreement(outcome)).length;
}

/** The outcomes of the kinds that a view asks for; nothing when it asks for none, or only for visits without any. */
export function askedOutcomes(register: Register, rows: Uint32Array, view: View) {
  const kinds = view.facets.get('outcome')?.filter((kind) => kind !== 'none') ?? [];
  if (kinds.length === 0) return undefined;
  const agreements = kinds.every((kind) => AGREEMENTS.includes(kind));
  const n = agreements ? agreementsOf(register, rows, kinds) : outcomeRows(register, rows, kinds);
  return n > 0 ? { agreements, n } : undefined;
}

/** How many visits were surely in the time that a view asks for; nothing when it asks for none. */
export function surelyThen(register: Register, rows: Uint32Array, view: View): number | undefined {
  const years = (view.facets.get('year') ?? []).map((text) => {
    const year = Number(text);
    return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  });
  const periods = (view.facets.get('period') ?? []).flatMap((id) => register.periodById.get(id) ?? []);
  const span = view.from === null && view.to === null ? [] : [spanOf(view.from, view.to)];
  const asked = [years, periods, span].filter((stretches) => stretches.length > 0);
  return asked.length === 0 ? undefined : sureRows(register, rows, asked);
}
