import { silentMonths } from '../../insight/relationship.ts';
import { wentRows } from '../../insight/row-figures.ts';
import { yearOf } from '../../records/day.ts';
import { type Direction, directions, type Visit } from '../../records/visit.ts';
import type { Content, Line } from '../content.ts';
import { line } from '../lines.ts';
import { doorOf, doorTo, rowsAscending } from '../said/doors.ts';
import { datesNote, notesOf } from '../said/doubts.ts';
import { homeOf, inRun, partnersOf, shortOf, textOf } from '../said/names.ts';
import { type Often, oftenInYear } from '../said/often.ts';
import { ledBy, seatedPartners } from '../said/seats.ts';
import { titleOf } from '../said/titles.ts';
import { dateLong } from '../said/told-dates.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Subject } from '../subject.ts';
import type { Here, Kind } from './kind.ts';

type Partner = Extract<Subject, { readonly kind: 'partner' }>;

/** Gaps shorter than this between visits are no news, months. */
const LONG = 24;

/** What the forms of the marks mean, as far as they are there. */
function captionOf(rows: Uint32Array, here: Here): Line | undefined {
  const { register, words } = here;
  const say = words.slides.timeline;
  const { date, dates } = register.time;
  const kinds = new Set(Array.from(rows, (row) => dates.when(date[row] ?? 0).kind));
  const others = register.visits.length - rows.length;
  const parts = [
    ...(others > 0 ? [say.pale(others)] : []),
    ...(kinds.has('within') ? [say.within] : []),
    ...(kinds.has('one-of') ? [say.oneOf] : []),
  ];
  return parts.length > 0 ? line('caption', parts.join(say.space)) : undefined;
}

/** First and last year in which any of the visits may have been. */
function yearsOf({ register }: Here, rows: Uint32Array): readonly [from: number, to: number] {
  const { date, dates } = register.time;
  const first = Array.from(rows, (row) => dates.earliest[date[row] ?? 0] ?? 0);
  const last = Array.from(rows, (row) => dates.latest[date[row] ?? 0] ?? 0);
  const least = first.reduce((min, day) => Math.min(min, day), first[0] ?? register.asOf);
  const most = last.reduce((max, day) => Math.max(max, day), last[0] ?? register.asOf);
  return [yearOf(least), yearOf(most)];
}

/** The one visit of a partner in a sentence, and shorter: who went, and whether it was there with another. */
function onceTold(visit: Visit, { partner, rows }: Partner, here: Here): readonly string[] {
  const { words, register } = here;
  const say = words.slides.timeline;
  const name = inRun(partner, here);
  const home = homeOf(here);
  const when = dateLong(visit.when, here);
  const [main] = partnersOf(visit.partners, { register });
  if (main && main !== partner) {
    const told = (whose: string) => say.tookPart(name, visit.direction, whose, home, when);
    const [from, to] = yearsOf(here, rows);
    return [told(inRun(main, here)), told(shortOf(main, here)), say.tookPartOften(name, 1, from, to)];
  }
  const told = { inbound: say.came, outbound: say.went, joint: say.met };
  return [told[visit.direction](name, home, when)];
}

/** The visits of one year on the theme of the only visit, if there were few. */
function oftenTold({ year, theme, visits }: Often, { partner }: Partner, here: Here): readonly string[] {
  const { words, register } = here;
  const say = words.slides.timeline;
  const others = visits.flatMap((visit) => ledBy(seatedPartners(visit, register), partner).slice(0, 1));
  const names = [...new Set([partner, ...others])].map((p) => shortOf(p, here));
  const often = (some: readonly string[]) =>
    say.often(visits.length, year, homeOf(here), textOf(theme.name, here), some);
  return [often(names), often([])];
}

function severalTold(counts: Readonly<Record<Direction, number>>, rows: Uint32Array, here: Here): string {
  const say = here.words.slides.timeline;
  const [from, to] = yearsOf(here, rows);
  const [only, other] = directions.filter((direction) => counts[direction] > 0);
  return only && !other
    ? say.oneWay(rows.length, only, homeOf(here), from, to)
    : say.mixed(homeOf(here), counts, from, to);
}

/** The visits of a partner; of one that only ever came with others, that it took part. */
function severalOf({ partner, visits, relationship, rows }: Partner, here: Here): string {
  if (visits.some((visit) => visit.partners[0] === partner.id))
    return severalTold(relationship.counts, rows, here);
  const [from, to] = yearsOf(here, rows);
  return here.words.slides.timeline.tookPartOften(inRun(partner, here), visits.length, from, to);
}

/** The longest time between two visits, or since the last. */
function gapNote({ relationship }: Partner, { words }: Here): readonly string[] {
  const say = words.slides.notes;
  const { rhythm } = relationship;
  const months = silentMonths(relationship);
  const [longest] = (rhythm?.gaps ?? []).toSorted((a, b) => b.months - a.months);
  return [
    ...(rhythm && months >= LONG
      ? [say.silent(words.dates.long(rhythm.last.when), words.dates.duration(months))]
      : []),
    ...(longest && longest.months >= LONG
      ? [
          say.longest(
            words.dates.duration(longest.months),
            words.dates.day(longest.from),
            words.dates.day(longest.to),
          ),
        ]
      : []),
  ];
}

function ofPartner(subject: Partner, here: Here): Content {
  const { register } = here;
  const { relationship, visits } = subject;
  const [only] = visits.length === 1 ? visits : [];
  const often = only && oftenInYear(only, relationship, register);
  const rows = often ? rowsAscending(register, often.visits) : subject.rows;
  const sentences = only
    ? [...(often ? oftenTold(often, subject, here) : []), ...onceTold(only, subject, here)]
    : [severalOf(subject, here)];
  const caption = captionOf(rows, here);
  const href = often ? doorTo(often.visits) : doorOf(subject);
  return {
    title: titleOf(here, sentences),
    blocks: [{ form: 'timeline', rows, size: 'large', ...(caption && { caption }) }],
    notes: notesOf(datesNote(visits, here), gapNote(subject, here)),
    source: sourceLineOf(here, often?.visits),
    ...(href && { href }),
  };
}

function ofMany(here: Here): Content {
  const { subject, register } = here;
  const { rows } = subject;
  const counts = {
    inbound: wentRows(register, rows, 'inbound'),
    outbound: wentRows(register, rows, 'outbound'),
    joint: wentRows(register, rows, 'joint'),
  };
  const caption = captionOf(rows, here);
  return {
    title: titleOf(here, [severalTold(counts, rows, here)]),
    blocks: [{ form: 'timeline', rows, size: 'large', ...(caption && { caption }) }],
    notes: [],
    source: sourceLineOf(here),
    href: doorOf(subject),
  };
}

/** The visits in time: when, and who travelled. */
export const timeline: Kind = {
  id: 'timeline',
  for: ['partner', 'theme', 'visits'],
  content(here: Here) {
    const { subject } = here;
    if (subject.rows.length === 0) return undefined;
    return subject.kind === 'partner' ? ofPartner(subject, here) : ofMany(here);
  },
};
