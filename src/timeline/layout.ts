import { type AsOf, type AsOfWords, asOfLine, type Note, noteOf } from './as-of.ts';
import type { Crowd } from './crowd.ts';
import { type Bin, binsOf, type Peaks, peaksOf } from './density.ts';
import { columnStep, drawingKind, type Mode } from './drawing-kind.ts';
import { type Frame, frameOf, labelRoomIn, type Needs, ROUND, type Room } from './frame.ts';
import type { Label } from './label-layout.ts';
import type { Mark } from './marks.ts';
import type { More } from './more.ts';
import { isFeatured } from './naming.ts';
import { type Scale, type Span, scaleOf } from './scale.ts';
import { sideLayout } from './side-layout.ts';
import type { Measure } from './text-width.ts';

export interface LayoutInput {
  readonly crowd: Crowd;
  readonly span: Span;
  readonly width: number;
  /** Room at the left for the totals of the sides, px. */
  readonly gutter: number;
  readonly lang: string;
  readonly measure: Measure;
  readonly words: AsOfWords;
  /** The drawing keeps at least this room, so that zooming does not move the ruler. */
  readonly floor?: Room;
  /** Fewer rows of names, where a list of the same visits follows. */
  readonly compact?: boolean;
  /** The height of a row of marks, px, where there is little room for them; left out, the usual. */
  readonly markPitch?: number | undefined;
  /** Rows of names at most, where there is little room for them. */
  readonly rows?: { readonly up: number; readonly down: number };
  /** Names only, however few visits there are: no sentence takes the room of another name. */
  readonly brief?: boolean;
  /** Under the hand nothing grows: rows of labels fit the floor. */
  readonly held?: boolean;
}

/** Everything in its place for one width, span and filter. Px. */
export interface Layout {
  readonly mode: Mode;
  readonly width: number;
  readonly scale: Scale;
  readonly frame: Frame;
  /** In order of time; none when columns stand for them. */
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** The visits without a name, each counted once; over columns none. */
  readonly more: readonly More[];
  /** Columns: of all, or behind the marks of those that fit of all others. */
  readonly bins: readonly Bin[];
  readonly peaks?: Peaks;
  /** Visits in view that fit the filter, and how many of them are named. */
  readonly shown: number;
  readonly named: number;
  /** Visits in view that the filter leaves out. */
  readonly faint: number;
  /** Absent when it is out of view. */
  readonly asOf?: AsOf;
  readonly note?: Note;
  /** What there was no room to say in the drawing. */
  readonly caption: string;
}

/** Up to so many visits may each have a sentence. */
const FEW = 4;

/** An as-of line so near the end of the drawing, in px, is the end for names: none crosses it. */
const NEAR_END = 60;

/** The height of a row of labels, and how many there are at most. */
const ROWS: Readonly<Record<Mode, { readonly pitch: number; readonly up: number; readonly down: number }>> = {
  columns: { pitch: 18.5, up: 3, down: 3 },
  names: { pitch: 18.5, up: 6, down: 5 },
  cards: { pitch: 146, up: 3, down: 3 },
};

/** Rows of names in a compact drawing. */
const COMPACT = { pitch: 17, up: 3, down: 2 };

/** Room for columns, in rows of marks. */
const COLUMNS = { up: 11, down: 9, lane: 1 };

const rowsFor = (mode: Mode, { compact = false, rows }: Pick<LayoutInput, 'compact' | 'rows'>) =>
  compact && mode === 'names' ? { ...COMPACT, ...rows } : ROWS[mode];

/** How many rows of labels a side may have, and the room for them, px; what the floor leaves, else as many as the mode allows. */
function roomFor(mode: Mode, needs: Omit<Needs, 'labelsUp' | 'labelsDown'>, input: LayoutInput) {
  const { floor, held } = input;
  const { pitch, ...most } = rowsFor(mode, input);
  if (!floor || (mode === 'cards' && !held))
    return { up: { pitch, rows: most.up }, down: { pitch, rows: most.down } };
  const { up, down } = labelRoomIn(floor, needs);
  const rowsIn = (room: number) => Math.floor((room + ROUND) / pitch);
  return { up: { pitch, rows: rowsIn(up), most: up }, down: { pitch, rows: rowsIn(down), most: down } };
}

/** Lays out the timeline. The same input always gives the same picture. */
export function layoutOf(input: LayoutInput): Layout {
  const { crowd, span, width, gutter, floor, words, measure } = input;
  const scale = scaleOf(span, gutter, width);
  const { x0, x1 } = scale;
  const { mode, sides, own, seen, shown } = drawingKind(crowd, scale);
  const step = columnStep(scale);
  const depth =
    mode === 'columns'
      ? COLUMNS
      : { up: sides.inbound.depth, down: sides.outbound.depth, lane: sides.joint.depth };
  const needs = {
    ...depth,
    labelPitch: rowsFor(mode, input).pitch,
    ...(input.markPitch !== undefined && { markPitch: input.markPitch }),
  };
  const room = roomFor(mode, needs, input);
  const kit = {
    ...input,
    register: crowd.register,
    kind: mode === 'cards' ? 'card' : mode === 'names' && shown <= FEW && !input.brief ? 'sentence' : 'name',
  } as const;
  const asOf = asOfLine(crowd, scale, words, measure);
  const ends = { x0, x1: asOf && x1 - asOf.x < NEAR_END ? asOf.x - 3 : x1 };
  // Visits elsewhere are named below, with the outbound: where there is room, or a seal to show.
  const joint = sides.joint.marks;
  const below = [
    ...sides.outbound.marks,
    ...joint.filter((m) => kit.kind !== 'name' || isFeatured(m.visit, crowd.register)),
  ];
  const uncounted = mode === 'columns';
  const up = sideLayout('inbound', sides.inbound.marks, { ...ends, ...room.up, uncounted }, kit);
  const down = sideLayout(
    'outbound',
    below,
    { ...ends, ...room.down, uncounted, unnamed: joint.filter((m) => !below.includes(m)) },
    kit,
    asOf,
  );
  const frame = frameOf({ ...needs, labelsUp: up.room, labelsDown: down.room }, floor);
  const labels = [...up.labels, ...down.labels];
  const marks =
    mode === 'columns'
      ? []
      : Object.values(sides)
          .flatMap((side) => side.marks)
          .sort((a, b) => a.at - b.at);
  const note =
    asOf && mode !== 'columns'
      ? noteOf(asOf, { scale, frame, marks, labels, more: [...up.more, ...down.more] }, words, measure)
      : undefined;
  return {
    mode,
    width,
    scale,
    frame,
    marks,
    labels,
    more: [...up.more, ...down.more],
    bins: own === 'all' ? [] : binsOf(crowd, span, step),
    ...(own !== 'all' && { peaks: peaksOf(crowd, span, step) }),
    shown,
    named: labels.length,
    faint: seen - shown,
    ...(asOf && { asOf }),
    ...(note && { note }),
    caption: asOf?.missing !== undefined && !note ? words.nothingYet(asOf.missing) : '',
  };
}
