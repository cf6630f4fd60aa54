import { paths } from '../../query/paths.ts';
import { type Partner, shortNameOf } from '../../records/partner.ts';
import type { Register } from '../../records/register.ts';
import { sealOf } from '../../records/seal.ts';
import { say, type Text, wordings } from '../../records/text.ts';
import type { Participant, Visit } from '../../records/visit.ts';
import { tableOf } from '../../visits/room.ts';
import type { Line, SidesBlock } from '../content.ts';
import type { Here } from '../kinds/kind.ts';
import { type LineKind, line, saidLine } from '../lines.ts';
import { partnersOf, shortOf } from './names.ts';
import { postText } from './posts.ts';

/** People a side that a slide has room for. */
export const SEATS = 5;

/** Names of partners that a line has room for. */
export const NAMED = 2;

type Side = SidesBlock['sides'][number];

/** Somebody at a table, and the body they are of where the head of their side does not say it. */
interface Seated {
  readonly seat: Participant;
  readonly body?: Text | undefined;
}

const once = (seats: readonly Seated[]): readonly Seated[] => {
  const met = new Set<string>();
  return seats.filter(({ seat }) => {
    if (met.has(seat.person) || seat.role === 'interpreter') return false;
    met.add(seat.person);
    return true;
  });
};

/** The partners whose people sat there for themselves; all of a visit that names nobody of theirs. */
export function seatedPartners(visit: Visit, register: Register): readonly Partner[] {
  const seats = visit.participants.filter(({ side }) => side === 'partner');
  const own = visit.partners.filter((id) => seats.some(({ partner }) => partner === id));
  return partnersOf(own.length > 0 ? own : visit.partners, { register });
}

/** The partners of a visit with one of them first, when it was there. */
export const ledBy = (partners: readonly Partner[], first?: Partner): readonly Partner[] =>
  first && partners.includes(first) ? [first, ...partners.filter((p) => p !== first)] : partners;

/** Those who came, third parties after them, and those of ours. Interpreters are not named on slides. */
export function seatsOf(visit: Visit, register: Register, first?: Partner) {
  const { theirs, ours } = tableOf(visit, register);
  const [main] = ledBy(seatedPartners(visit, register), first);
  const known = main ? [main.name, shortNameOf(main), ...main.aliases].flatMap(wordings) : [];
  const isMain = (partner: Partner | undefined) => partner !== undefined && partner === main;
  const benches = theirs.toSorted((a, b) => Number(isMain(b.partner)) - Number(isMain(a.partner)));
  const bodyOf = (partner: Partner | undefined, organisation: Text | undefined) => {
    if (partner) return isMain(partner) ? undefined : shortNameOf(partner);
    return organisation && wordings(organisation).some((name) => known.includes(name))
      ? undefined
      : organisation;
  };
  return {
    theirs: once(
      benches.flatMap(({ partner, organisation, seats }) =>
        seats.map((seat) => ({ seat, body: bodyOf(partner, organisation) })),
      ),
    ),
    ours: once(ours.map((seat) => ({ seat }))),
  };
}

/** The name and post of somebody. Nothing for somebody who is not on record. */
export function personLines(
  id: string,
  { seat, body }: Seated,
  { lang, register }: Here,
  kind: LineKind = {},
) {
  const person = register.personById.get(seat.person);
  if (!person) return undefined;
  const name = saidLine(`${id}.name`, person.name, lang, kind);
  // Where names are not to be shown, posts stand in their place, and are not said twice.
  const isName = seat.title !== undefined && say(seat.title, lang).text === name.text;
  const post = postText(isName ? undefined : seat.title, body, lang);
  if (!post) return { name };
  return { name, post: line(`${id}.post`, post.text, post.lang === lang ? {} : { lang: post.lang }) };
}

/** One side of a table, as many of it as there is room for. */
function sideOf(
  here: Here,
  id: string,
  head: Line,
  seats: readonly Seated[],
  visit: Visit,
): Side | undefined {
  const people = seats.slice(0, SEATS).flatMap((seated, i) => {
    // A later visit has other people in its places: what was typed for these is not for them.
    const place = `${id}.${visit.id}.${i}`;
    const lines = personLines(place, seated, here);
    return lines ? [{ id: place, ...lines }] : [];
  });
  if (people.length === 0) return undefined;
  const more =
    seats.length > people.length
      ? line(`${id}.more`, here.words.slides.some(people.length, seats.length, 'people'), {
          href: paths.visit(visit.id),
          fixed: true,
        })
      : undefined;
  return { id, head, people, ...(more && { more }) };
}

/** Our side. */
export function ourSide(here: Here, head: Line, seats: readonly Seated[], visit: Visit): Side | undefined {
  const { home } = here.register.dashboard;
  const side = sideOf(here, 'ours', head, seats, visit);
  return side && { ...side, seal: { id: home.id, seal: home.seal } };
}

/** Their side. */
export function theirSide(
  here: Here,
  partners: readonly Partner[],
  seats: readonly Seated[],
  visit: Visit,
): Side | undefined {
  const [first] = partners;
  if (!first) return undefined;
  const some = partners.slice(0, NAMED).map((partner) => shortOf(partner, here));
  const head = line('theirs', here.words.slides.names(some, partners.length - some.length), { twin: true });
  const side = sideOf(here, 'theirs', head, seats, visit);
  return side && { ...side, seal: { id: first.id, seal: sealOf(first) } };
}
