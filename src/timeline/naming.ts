import { commitmentsOf } from '../insight/commitments.ts';
import { type Who, whoOf } from '../insight/who.ts';
import { type Day, yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { type Said, say } from '../records/text.ts';
import { isAgreement, type Visit } from '../records/visit.ts';
import { isExact } from '../records/when.ts';

/** What stands beside a mark. */
export interface Name {
  readonly said: Said;
  /** The partner whose seal rides on the leader: a featured one. */
  readonly featured?: Who;
  /** Partners that the name leaves out. */
  readonly more: number;
}

/** The partners of a visit that are on record, the main one first. */
export const partnersOf = (visit: Visit, register: Register): readonly Who[] =>
  visit.partners.flatMap((id) => {
    const partner = register.partnerById.get(id);
    return partner ? [whoOf(partner, register)] : [];
  });

export const isFeatured = (visit: Visit, register: Register): boolean =>
  partnersOf(visit, register).some((p) => p.full);

/** A featured partner alone; else the main partner and how many more there were. */
export function nameOf(visit: Visit, register: Register, lang: string): Name {
  const partners = partnersOf(visit, register);
  const featured = partners.find((p) => p.full);
  const shown = featured ?? partners[0];
  if (!shown) return { said: say(visit.title, lang), more: 0 };
  return {
    said: say(shown.short, lang),
    ...(featured && { featured }),
    more: featured ? 0 : partners.length - 1,
  };
}

/** Which visits are named first: the featured, then what was agreed, what is owed, the exact, the well attended, the recent. */
export function priorityOf(visit: Visit, featured: boolean, asOf: Day): number {
  const agreed = visit.outcomes.filter(isAgreement).length;
  const owed = commitmentsOf([visit], asOf).length;
  const people = Math.min(6, visit.participants.length / 2);
  const age = yearOf(asOf) - yearOf(visit.when.earliest);
  return (featured ? 1000 : 0) + agreed * 8 + owed * 5 + (isExact(visit.when) ? 3 : 0) + people - age * 0.35;
}
