import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { visitsOf } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { agreementRows } from './row-figures.ts';

/** How a partner stands in a list. */
export interface Standing {
  readonly partner: Partner;
  readonly visits: readonly Visit[];
  /** Agreements signed or renewed. */
  readonly signed: number;
  /** The visit that may have been last; absent without visits. */
  readonly last?: Visit;
  /** Counted from 1; equals share a rank. */
  readonly rank: number;
}

const lastOf = (visits: readonly Visit[]): Visit | undefined =>
  visits.reduce<Visit | undefined>(
    (last, v) => (!last || v.when.latest >= last.when.latest ? v : last),
    undefined,
  );

const lastDay = (s: { readonly last?: Visit }): number => s.last?.when.latest ?? Number.NEGATIVE_INFINITY;

/** Some partners, most visits first, then the latest contact, then by id. Partners with as many visits share a rank. */
export function standings(register: Register, partners: readonly Partner[]): readonly Standing[] {
  const sorted = partners
    .map((partner) => {
      const visits = visitsOf(register.visitsByPartner, partner.id);
      const last = lastOf(visits);
      return {
        partner,
        visits,
        signed: agreementRows(register, register.visitsByPartner.rows(partner.id)),
        ...(last && { last }),
      };
    })
    .sort(
      (a, b) =>
        b.visits.length - a.visits.length ||
        lastDay(b) - lastDay(a) ||
        (a.partner.id < b.partner.id ? -1 : 1),
    );
  let rank = 0;
  return sorted.map((s, i): Standing => {
    if (i === 0 || sorted[i - 1]?.visits.length !== s.visits.length) rank = i + 1;
    return { ...s, rank };
  });
}

/** A partner among those of its kind. */
export interface Peers {
  /** All of the kind. */
  readonly total: number;
  /** Those shown: the partner and its neighbours in rank. */
  readonly rows: readonly Standing[];
}

/** A partner and its neighbours among the partners of its kind; at most `limit` rows. */
export function peersOf(register: Register, partner: Partner, limit: number): Peers {
  const all = standings(
    register,
    register.partners.filter((p) => p.kind === partner.kind),
  );
  const own = all.findIndex((s) => s.partner.id === partner.id);
  const start = Math.max(0, Math.min(own - Math.floor(limit / 2), all.length - limit));
  return { total: all.length, rows: all.slice(start, start + limit) };
}
