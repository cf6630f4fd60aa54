import { isAgreement } from '../insight/commitments.ts';
import { isSurelyIn } from '../insight/sure-of-time.ts';
import { spanOf } from '../query/span.ts';
import type { View } from '../query/view.ts';
import { dayOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';

const AGREEMENTS: readonly string[] = ['agreement-signed', 'agreement-renewed'];

/** The outcomes of the kinds that a view asks for; nothing when it asks for none, or only for visits without any. */
export function askedOutcomes(visits: readonly Visit[], view: View) {
  const kinds = view.facets.get('outcome')?.filter((kind) => kind !== 'none') ?? [];
  const agreements = kinds.every((kind) => AGREEMENTS.includes(kind));
  const n = visits
    .flatMap((v) => v.outcomes)
    .filter((outcome) => kinds.includes(outcome.kind) && (!agreements || isAgreement(outcome))).length;
  return n > 0 ? { agreements, n } : undefined;
}

/** How many visits were surely in the time that a view asks for; nothing when it asks for none. */
export function surelyThen(visits: readonly Visit[], view: View, register: Register): number | undefined {
  const years = (view.facets.get('year') ?? []).map((text) => {
    const year = Number(text);
    return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  });
  const periods = (view.facets.get('period') ?? []).flatMap((id) => register.periodById.get(id) ?? []);
  const span = view.from === null && view.to === null ? [] : [spanOf(view.from, view.to)];
  const asked = [years, periods, span].filter((stretches) => stretches.length > 0);
  if (asked.length === 0) return undefined;
  return visits.filter((v) => asked.every((stretches) => isSurelyIn(v.when, stretches))).length;
}
