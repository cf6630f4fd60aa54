import { aboutKinds } from '../../query/show-view.ts';
import type { Line } from '../content.ts';
import { line } from '../lines.ts';
import { doorTo } from '../said/doors.ts';
import { notesOf } from '../said/doubts.ts';
import { BLANK, blanksUnder, fitting, inBoth } from '../said/fit.ts';
import { droppedNote, openNotes } from '../said/matter-notes.ts';
import { matterRow, type Row } from '../said/matter-rows.ts';
import { aheadOf, mattersIn, noMatters } from '../said/matters.ts';
import { titleOf } from '../said/titles.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** Matters on the slide: beside them there is a row to be filled at the meeting. */
const MATTERS = 2;

/** Who, and by when: filled at the meeting. */
const blanksOf = (id: string, { words }: Here): readonly Line[] => [
  line(`${id}.owner`, words.slides.next.owner, { twin: true }),
  line(`${id}.due`, words.slides.next.due, { twin: true }),
];

/** What is taken forward, who sees to it and by when; and room for what this meeting adds. */
export const next: Kind = {
  id: 'next',
  for: aboutKinds,
  content(here: Here) {
    const { subject, register, words } = here;
    const matters = mattersIn(subject, register) ?? noMatters;
    const carried = matters.ahead.length > 0 ? matters.ahead : matters.agreement;
    const titleIn = ({ words: its }: Here) =>
      its.slides.next.title(aheadOf(matters), matters.agreement.length);
    const beside = { title: inBoth(here, titleIn), rows: MATTERS, notes: true, blanks: true };
    const shown = fitting(carried, ({ outcome }) => outcome.summary, { ...beside, taken: BLANK });
    const blanks = blanksUnder(
      shown.map(({ outcome }) => outcome.summary),
      beside,
      carried.length > shown.length,
    );
    const rows = shown.map((matter): Row => {
      const row = matterRow(matter, here);
      return { ...row, blanks: blanksOf(row.id, here) };
    });
    const added = Array.from({ length: blanks }, (_, i): Row => {
      const id = `add.${i}`;
      return {
        id,
        mark: 'add',
        text: line(id, words.slides.next.added, { twin: true }),
        blanks: blanksOf(id, here),
      };
    });
    const visits = [...new Set(carried.map(({ visit }) => visit))];
    const href = doorTo(visits);
    return {
      title: titleOf(here, [titleIn(here)]),
      blocks: [
        {
          form: 'list',
          rows: [...rows, ...added],
          ...(carried.length > shown.length && {
            more: line('more', words.slides.some(shown.length, carried.length, 'matters'), {
              fixed: true,
              ...(href && { href }),
            }),
          }),
        },
      ],
      notes: notesOf(openNotes(matters, here), droppedNote(matters, here)),
      source: sourceLineOf(here, visits),
      ...(href && { href }),
    };
  },
};
