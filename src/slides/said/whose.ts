import type { Partner } from '../../records/partner.ts';
import type { Register } from '../../records/register.ts';
import { wordings } from '../../records/text.ts';
import type { Outcome, Visit } from '../../records/visit.ts';

/** Shorter than this a name is found in too many words. */
const TELLS = 3;

const names = ({ name, short, aliases }: Partner): readonly string[] =>
  [...wordings(name), ...(short === undefined ? [] : wordings(short)), ...aliases].filter(
    (text) => text.length >= TELLS,
  );

/** Those who speak for others at the table: what these sign is theirs too. */
const HOSTS: ReadonlySet<Partner['kind']> = new Set(['municipality', 'government']);

/**
 * Whether an outcome of a visit with several partners is plainly another's: it names one of the others and not this one.
 * The records do not say whose an outcome is.
 */
export function isAnothers(outcome: Outcome, visit: Visit, partner: Partner, register: Register): boolean {
  if (visit.partners.length < 2 || (visit.partners[0] === partner.id && HOSTS.has(partner.kind)))
    return false;
  const said = wordings(outcome.summary).join('\n');
  const isNamed = (p: Partner) => names(p).some((name) => said.includes(name));
  const others = visit.partners.flatMap((id) =>
    id === partner.id ? [] : (register.partnerById.get(id) ?? []),
  );
  return !isNamed(partner) && others.some(isNamed);
}
