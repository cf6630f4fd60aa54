import { paths } from '../../query/paths.ts';
import { sealOf } from '../../records/seal.ts';
import type { Visit } from '../../records/visit.ts';
import type { Content, SidesBlock } from '../content.ts';
import { line } from '../lines.ts';
import { notesOf, partialNote } from '../said/doubts.ts';
import { guestsOf } from '../said/guests.ts';
import { homeOf, inRun, shortOf } from '../said/names.ts';
import { ledBy, ourSide, SEATS, seatedPartners, seatsOf, theirSide } from '../said/seats.ts';
import { titleOf } from '../said/titles.ts';
import { dateLong, dateShort } from '../said/told-dates.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** The latest visit that tells most of who was there: both sides, or theirs, or anybody. */
export function latestNamed({ subject, register }: Pick<Here, 'subject' | 'register'>): Visit | undefined {
  const { visits } = subject;
  const partner = subject.kind === 'partner' ? subject.partner : undefined;
  const named = (visit: Visit, side: 'theirs' | 'ours') => seatsOf(visit, register, partner)[side].length > 0;
  return (
    visits.findLast((visit) => named(visit, 'theirs') && named(visit, 'ours')) ??
    visits.findLast((visit) => named(visit, 'theirs')) ??
    visits.findLast((visit) => named(visit, 'ours'))
  );
}

/** Both sides of the table of a visit. */
function ofVisit(visit: Visit, here: Here): Content {
  const { register, subject, words } = here;
  const partner = subject.kind === 'partner' ? subject.partner : undefined;
  const { theirs, ours } = seatsOf(visit, register, partner);
  const door = paths.visit(visit.id);
  const partners = ledBy(seatedPartners(visit, register), partner);
  const head = line('ours', homeOf(here), { twin: true });
  const sides = [theirSide(here, partners, theirs, visit), ourSide(here, head, ours, visit)];
  const when = dateLong(visit.when, here);
  const say = words.slides;
  // Who only came along was neither guest nor host.
  const met = !partner || visit.partners[0] === partner.id;
  const title = met
    ? say.people.title(theirs.length, ours.length, visit.direction, homeOf(here), when)
    : say.people.title(theirs.length + ours.length, 0, visit.direction, homeOf(here), when);
  return {
    title: titleOf(here, [title], { href: door }),
    blocks: [{ form: 'sides', sides: sides.filter((side) => side !== undefined) }],
    notes: notesOf(
      subject.kind === 'partner' ? [say.notes.onlyMet] : [],
      [say.notes.posts(when)],
      [say.notes.named],
      partialNote([visit], here),
    ),
    source: sourceLineOf(here, [visit]),
    href: door,
  };
}

/** The guests that were given, facing those of ours who were at the latest visit. */
function ofGuests(here: Here): Content | undefined {
  const { subject, words } = here;
  const guests = guestsOf(here);
  if (guests.length === 0) return undefined;
  const say = words.slides;
  const partner = subject.kind === 'partner' ? subject.partner : undefined;
  const met = subject.visits.findLast((visit) => seatsOf(visit, here.register).ours.length > 0);
  const name = partner ? shortOf(partner, here) : '';
  const shown = guests.slice(0, SEATS);
  const theirs: SidesBlock['sides'][number] = {
    id: 'theirs',
    head: line('theirs', name || say.people.guestsAlone, { twin: true }),
    ...(partner && { seal: { id: partner.id, seal: sealOf(partner) } }),
    people: shown.map((guest, i) => ({ id: `theirs.${i}`, ...guest })),
    ...(guests.length > shown.length && {
      more: line('theirs.more', say.some(shown.length, guests.length, 'people'), { fixed: true }),
    }),
  };
  const ours =
    partner && met
      ? ourSide(
          here,
          line('ours', say.people.met(homeOf(here), dateShort(met.when, here)), { twin: true }),
          seatsOf(met, here.register).ours,
          met,
        )
      : undefined;
  return {
    title: titleOf(here, [
      ours && partner ? say.people.guests(inRun(partner, here), homeOf(here)) : say.people.guestsAlone,
    ]),
    blocks: [{ form: 'sides', sides: ours ? [theirs, ours] : [theirs] }],
    notes: ours && met ? [say.notes.posts(dateLong(met.when, here))] : [],
    source: sourceLineOf(here, ours && met ? [met] : []),
  };
}

/** Who is in the room: the guests that were given, else both sides of the visit or of the latest one. */
export const people: Kind = {
  id: 'people',
  for: ['partner', 'visit', 'nothing'],
  content(here: Here) {
    const guests = ofGuests(here);
    if (guests) return guests;
    const { subject } = here;
    if (subject.kind !== 'partner' && subject.kind !== 'visit') return undefined;
    const visit = latestNamed(here);
    return visit && ofVisit(visit, here);
  },
};
