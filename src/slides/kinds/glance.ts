import { SILENCE } from '../../insight/partner-headline.ts';
import { silentMonths } from '../../insight/relationship.ts';
import { agreementRows, openRows, wentRows } from '../../insight/row-figures.ts';
import { paths } from '../../query/paths.ts';
import { countryOf } from '../../records/partner.ts';
import { directions } from '../../records/visit.ts';
import { partnersIn } from '../../themes/partners-in.ts';
import type { Content, TimelineBlock } from '../content.ts';
import { line } from '../lines.ts';
import { doorOf } from '../said/doors.ts';
import { datesNote, notesOf, partialNote } from '../said/doubts.ts';
import { type Figure, figure, matterFigures, visitsLabel } from '../said/figures.ts';
import { openNotes } from '../said/matter-notes.ts';
import { aheadOf, type Matters, mattersIn } from '../said/matters.ts';
import { homeOf, textOf } from '../said/names.ts';
import { titleOf } from '../said/titles.ts';
import { dateShort } from '../said/told-dates.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Subject } from '../subject.ts';
import type { Here, Kind } from './kind.ts';

type Partner = Extract<Subject, { readonly kind: 'partner' }>;

/** People at the table; where a side is not named, the themes instead. */
function tableFigure({ partner, relationship }: Partner, { words }: Here): readonly Figure[] {
  const { theirs, ours, themes } = relationship;
  const say = words.slides;
  if (theirs.length > 0 && ours.length > 0)
    return [
      figure(
        'met',
        `${theirs.length} : ${ours.length}`,
        say.glance.met,
        paths.people({ partner: partner.id }),
      ),
    ];
  if (themes.length === 0) return [];
  return [
    figure('themes', say.figure(themes.length), say.glance.themes(themes.length), paths.partner(partner.id)),
  ];
}

/** The small timeline with the time since the last visit, when it is long. */
function lineOfTime(subject: Partner, { words }: Here): TimelineBlock {
  const { rows, relationship } = subject;
  const since = relationship.rhythm?.since;
  const months = silentMonths(relationship);
  const gap = since &&
    months >= SILENCE && {
      from: since.from,
      to: since.to,
      text: line('gap', words.slides.glance.gap(Math.floor(months / 12)), { fixed: true }),
    };
  return { form: 'timeline', rows, size: 'small', ...(gap && { gap }) };
}

function ofPartner(subject: Partner, here: Here, matters: Matters): Content {
  const { words } = here;
  const { relationship, visits } = subject;
  const { counts, rhythm } = relationship;
  const say = words.slides;
  const home = homeOf(here);
  const [only] = visits.length === 1 ? visits : [];
  const months = silentMonths(relationship);
  const way = directions.find((direction) => counts[direction] === visits.length);
  const label = only
    ? say.glance.one(only.direction, home, dateShort(only.when, here))
    : visitsLabel(here, home, counts);
  return {
    title: titleOf(here, [
      say.glance.title(visits.length, way ?? 'several', matters.agreement.length, aheadOf(matters)),
    ]),
    blocks: [
      {
        form: 'figures',
        items: [
          figure('visits', say.figure(visits.length), label, doorOf(subject)),
          ...tableFigure(subject, here),
          ...matterFigures(matters, here),
        ],
      },
      lineOfTime(subject, here),
    ],
    notes: notesOf(
      rhythm && months >= SILENCE
        ? [say.notes.silent(words.dates.long(rhythm.last.when), words.dates.duration(months))]
        : [],
      openNotes(matters, here),
      datesNote(visits, here),
      partialNote(visits, here),
    ),
    source: sourceLineOf(here),
    href: doorOf(subject),
  };
}

/** A theme or filtered visits: how many visits, with how many partners. */
function ofMany(here: Here): Content {
  const { subject, register, words } = here;
  const { rows } = subject;
  const say = words.slides;
  const partners = partnersIn(rows, register);
  const countries = new Set(partners.flatMap(({ partner }) => countryOf(partner) ?? []));
  const matters = mattersIn(subject, register);
  const counts = {
    inbound: wentRows(register, rows, 'inbound'),
    outbound: wentRows(register, rows, 'outbound'),
    joint: wentRows(register, rows, 'joint'),
  };
  const door = doorOf(subject);
  const title =
    subject.kind === 'theme'
      ? say.glance.theme(textOf(subject.theme.name, here), rows.length, partners.length)
      : say.glance.visitsWith(rows.length, partners.length, countries.size);
  const agreements = agreementRows(register, rows);
  return {
    title: titleOf(here, [title]),
    blocks: [
      {
        form: 'figures',
        items: [
          figure('visits', say.figure(rows.length), visitsLabel(here, homeOf(here), counts), door),
          figure(
            'partners',
            say.figure(partners.length),
            say.glance.partners(partners.length),
            subject.kind === 'theme' ? paths.theme(subject.theme.id) : door,
          ),
          ...(matters
            ? matterFigures(matters, here)
            : [figure('agreements', say.figure(agreements), say.glance.agreements(agreements))]),
        ],
      },
      { form: 'timeline', rows, size: 'small' },
    ],
    notes: notesOf(
      matters && openRows(register, rows) > 0 ? openNotes(matters, here) : [],
      subject.kind === 'theme' ? [say.notes.ofVisits] : [],
    ),
    source: sourceLineOf(here),
    href: door,
  };
}

/** At a glance: one sentence and four figures over a line of time. */
export const glance: Kind = {
  id: 'glance',
  for: ['partner', 'theme', 'visits'],
  content(here: Here) {
    const { subject, register } = here;
    if (subject.rows.length === 0) return undefined;
    if (subject.kind === 'theme' || subject.kind === 'visits') return ofMany(here);
    const matters = mattersIn(subject, register);
    return subject.kind === 'partner' && matters ? ofPartner(subject, here, matters) : undefined;
  },
};
