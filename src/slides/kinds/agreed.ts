import { paths } from '../../query/paths.ts';
import type { Text } from '../../records/text.ts';
import type { Visit } from '../../records/visit.ts';
import type { Content, ListBlock } from '../content.ts';
import { line } from '../lines.ts';
import { doorTo } from '../said/doors.ts';
import { datesNote, notesOf } from '../said/doubts.ts';
import { fitting, inBoth } from '../said/fit.ts';
import { droppedNote, openNotes, sharedNote } from '../said/matter-notes.ts';
import { matterRow, ROWS } from '../said/matter-rows.ts';
import { aheadOf, type Matter, mattersOf, newestMattersIn } from '../said/matters.ts';
import { partnersOf, shortOf } from '../said/names.ts';
import { NAMED } from '../said/seats.ts';
import { titleOf } from '../said/titles.ts';
import { dateLong } from '../said/told-dates.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** As many matters as fit, and of how many. */
function listOf(all: readonly Matter[], title: Text, here: Here): ListBlock {
  const shown = fitting(all, ({ outcome }) => outcome.summary, { title, rows: ROWS, notes: true });
  const href = doorTo(all.map(({ visit }) => visit));
  return {
    form: 'list',
    rows: shown.map((matter) => matterRow(matter, here)),
    ...(all.length > shown.length && {
      more: line('more', here.words.slides.some(shown.length, all.length, 'matters'), {
        fixed: true,
        ...(href && { href }),
      }),
    }),
  };
}

/** What was agreed at one visit, and where it stands. */
function ofVisit(visit: Visit, here: Here): Content | undefined {
  const { register, subject } = here;
  const partner = subject.kind === 'partner' ? subject.partner : undefined;
  const matters = mattersOf([visit], register, partner);
  const { ahead, agreement, result } = matters;
  const all = [...ahead, ...agreement, ...result];
  if (all.length === 0) return undefined;
  const titleIn = (its: Here) =>
    its.words.slides.agreed.title(
      dateLong(visit.when, its),
      agreement.length,
      result.length,
      aheadOf(matters),
    );
  return {
    title: titleOf(here, [titleIn(here)]),
    blocks: [listOf(all, inBoth(here, titleIn), here)],
    notes: notesOf(
      openNotes(matters, here),
      datesNote([visit], here),
      sharedNote(all, here),
      droppedNote(matters, here),
    ),
    source: sourceLineOf(here, [visit]),
    href: paths.visit(visit.id),
  };
}

/** What is to be taken forward from many visits. */
function ofMany(here: Here): Content | undefined {
  const { subject, register, words } = here;
  const matters = newestMattersIn(subject, register);
  if (!matters || matters.ahead.length === 0) return undefined;
  const visits = matters.ahead.map(({ visit }) => visit);
  const partners = partnersOf([...new Set(visits.flatMap((visit) => visit.partners.slice(0, 1)))], here);
  const titleIn = (its: Here) => {
    const some = partners.slice(0, NAMED).map((partner) => shortOf(partner, its));
    return its.words.slides.agreed.several(aheadOf(matters), some, partners.length, matters.since);
  };
  const href = doorTo(visits);
  return {
    title: titleOf(here, [titleIn(here)]),
    blocks: [listOf(matters.ahead, inBoth(here, titleIn), here)],
    notes: notesOf(
      openNotes(matters, here),
      subject.kind === 'theme' ? [words.slides.notes.ofVisits] : [],
      sharedNote(matters.ahead, here),
    ),
    source: sourceLineOf(here, [...new Set(visits)]),
    href,
  };
}

/** What was agreed last time and where it stands. */
export const agreed: Kind = {
  id: 'agreed',
  for: ['partner', 'theme', 'visit', 'visits'],
  content(here: Here) {
    const { subject, register } = here;
    if (subject.kind === 'theme' || subject.kind === 'visits') return ofMany(here);
    const partner = subject.kind === 'partner' ? subject.partner : undefined;
    const last = subject.visits.findLast((visit) => {
      const { ahead, agreement, result } = mattersOf([visit], register, partner);
      return ahead.length + agreement.length + result.length > 0;
    });
    return last && ofVisit(last, here);
  },
};
