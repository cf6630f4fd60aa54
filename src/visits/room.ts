import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { type Text, wordings } from '../records/text.ts';
import type { Participant, Role, Visit } from '../records/visit.ts';

/** People who sat together: of one partner, of one body that is no partner, or ours. */
export interface Bench {
  readonly key: string;
  readonly partner?: Partner;
  /** The body the record names, when it is no partner. */
  readonly organisation?: Text;
  /** A third party at the table, seated with the side it belongs to. */
  readonly third: boolean;
  readonly seats: readonly Participant[];
}

export interface Table {
  /** The partners' side: the head's or host's bench first, then as the record lists the partners, third parties last. */
  readonly theirs: readonly Bench[];
  /** Our side; empty when the record names nobody of ours. */
  readonly ours: readonly Participant[];
}

const rank: Readonly<Record<Role, number>> = { head: 0, host: 1, member: 2, interpreter: 3 };

/** Head of delegation, host, members in the order of the source, interpreters. */
const seated = (people: readonly Participant[]): readonly Participant[] =>
  people.toSorted((a, b) => rank[a.role] - rank[b.role]);

const leads = (bench: Bench): boolean => bench.seats.some((s) => s.role === 'head' || s.role === 'host');

/** Who sat where. A third party sits with the partners, after them. */
export function tableOf(visit: Visit, register: Register): Table {
  const groups = new Map<string, Participant[]>();
  for (const p of visit.participants) {
    if (p.side === 'home') continue;
    const body = p.partner ?? (p.organisation ? wordings(p.organisation)[0] : undefined) ?? '';
    const key = `${p.side} ${p.partner ? 'partner' : 'body'} ${body}`;
    const group = groups.get(key);
    if (group) group.push(p);
    else groups.set(key, [p]);
  }
  const benches = [...groups].map(([key, people]): Bench => {
    const [first] = people;
    const partner = first?.partner === undefined ? undefined : register.partnerById.get(first.partner);
    return {
      key,
      ...(partner ? { partner } : {}),
      ...(!partner && first?.organisation ? { organisation: first.organisation } : {}),
      third: first?.side === 'other',
      seats: seated(people),
    };
  });
  const place = (b: Bench) => {
    const at = b.partner ? visit.partners.indexOf(b.partner.id) : -1;
    return at < 0 ? visit.partners.length : at;
  };
  const later = (b: Bench) => (b.third ? 2 : leads(b) ? 0 : 1);
  return {
    theirs: benches.toSorted((a, b) => later(a) - later(b) || place(a) - place(b)),
    ours: seated(visit.participants.filter((p) => p.side === 'home')),
  };
}

/** The organisation of a seat, unless the head of its bench already says it. */
export function bodyBeside(seat: Participant, known: readonly Text[]): Text | undefined {
  const { organisation } = seat;
  if (organisation === undefined) return undefined;
  const said = new Set(known.flatMap(wordings));
  const titles = seat.title === undefined ? [] : wordings(seat.title);
  return wordings(organisation).some((name) => said.has(name) || titles.some((t) => t.includes(name)))
    ? undefined
    : organisation;
}
