import { paths } from '../../query/paths.ts';
import { type Day, yearOf } from '../../records/day.ts';
import type { Text } from '../../records/text.ts';
import type { Content } from '../content.ts';
import { line } from '../lines.ts';
import { doorTo } from '../said/doors.ts';
import { notesOf } from '../said/doubts.ts';
import { fitting, inBoth } from '../said/fit.ts';
import { sharedNote } from '../said/matter-notes.ts';
import { matterRow, milestoneRow, ROWS, type Row } from '../said/matter-rows.ts';
import { newestMattersIn } from '../said/matters.ts';
import { titleOf } from '../said/titles.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** A result of a visit, or one on record beside the visits. */
interface Result {
  /** Made for those that are shown. */
  readonly row: () => Row;
  readonly text: Text;
  readonly from: Day;
  readonly to: Day;
}

/** Results and agreements, the newest first. */
export const results: Kind = {
  id: 'results',
  for: ['partner', 'theme', 'visits'],
  content(here: Here): Content | undefined {
    const { subject, register, words } = here;
    const matters = newestMattersIn(subject, register);
    if (!matters) return undefined;
    const reached = [...matters.agreement, ...matters.result];
    const { since } = matters;
    const milestones =
      subject.kind === 'partner'
        ? subject.partner.milestones.filter(
            ({ when }) => yearOf(when.earliest) >= (since ?? Number.NEGATIVE_INFINITY),
          )
        : [];
    const all = [
      ...reached.map(
        (matter): Result => ({
          row: () => matterRow(matter, here),
          text: matter.outcome.summary,
          from: matter.visit.when.earliest,
          to: matter.visit.when.latest,
        }),
      ),
      ...milestones.flatMap((milestone, i): readonly Result[] =>
        subject.kind === 'partner'
          ? [
              {
                row: () => milestoneRow(`milestone.${i}`, milestone, subject.partner, here),
                text: milestone.summary,
                from: milestone.when.earliest,
                to: milestone.when.latest,
              },
            ]
          : [],
      ),
    ].sort((a, b) => b.to - a.to);
    if (all.length === 0) return undefined;
    const years = all.map(({ from, to }) => [yearOf(from), yearOf(to)] as const);
    const titleIn = ({ words: its }: Here) =>
      its.slides.results.title(
        matters.agreement.length,
        matters.result.length + milestones.length,
        since ?? years.reduce((min, [from]) => Math.min(min, from), Number.POSITIVE_INFINITY),
        years.reduce((max, [, to]) => Math.max(max, to), Number.NEGATIVE_INFINITY),
      );
    const shown = fitting(all, ({ text }) => text, { title: inBoth(here, titleIn), rows: ROWS, notes: true });
    const visits = [...new Set(reached.map(({ visit }) => visit))];
    const href =
      subject.kind === 'partner' && milestones.length > 0
        ? paths.partner(subject.partner.id)
        : doorTo(visits);
    return {
      title: titleOf(here, [titleIn(here)]),
      blocks: [
        {
          form: 'list',
          rows: shown.map(({ row }) => row()),
          ...(all.length > shown.length && {
            more: line('more', words.slides.some(shown.length, all.length, 'matters'), {
              fixed: true,
              ...(href && { href }),
            }),
          }),
        },
      ],
      notes: notesOf(
        matters.agreement.length === 0 ? [words.slides.notes.nothingSigned] : [],
        subject.kind === 'theme' ? [words.slides.notes.ofVisits] : [],
        sharedNote(reached, here),
      ),
      source: sourceLineOf(here, visits),
      href,
    };
  },
};
