import { aboutKinds } from '../../query/show-view.ts';
import { line } from '../lines.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** Lines of a text slide. */
const LINES = 4;

/** A plain slide, written by hand: its lines are empty until something is typed. */
export const text: Kind = {
  id: 'text',
  for: aboutKinds,
  content: (here: Here) => ({
    title: line('title', here.words.slides.text.title, { twin: true }),
    blocks: [
      {
        form: 'text',
        lines: Array.from({ length: LINES }, (_, i) => line(`line.${i}`, '', { twin: true })),
      },
    ],
    notes: [],
    source: { ...sourceLineOf(here, []), text: '' },
  }),
};
