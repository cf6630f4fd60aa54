import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { byTime } from '../records/when.ts';
import { type AsOf, type AsOfWords, asOfLine, FOOT, type Note, noteOf } from './as-of.ts';
import { type Bin, binsOf } from './density.ts';
import { type Frame, frameOf, labelRowsIn, labelY, type Needs, type Room } from './frame.ts';
import { type Label, labelsOf } from './label-layout.ts';
import type { LabelRoom } from './labels.ts';
import { inView, type Mark, type Sides, sidesOf } from './marks.ts';
import { isFeatured } from './naming.ts';
import { monthWidth, type Scale, type Span, scaleOf } from './scale.ts';
import type { Measure } from './text-width.ts';

/** far: columns · middle: marks with names · near: marks with cards. */
export type Mode = 'columns' | 'names' | 'cards';

export interface LayoutInput {
  readonly register: Register;
  readonly visits: readonly Visit[];
  /** Ids that fit the filter; null when there is none. */
  readonly matches: ReadonlySet<string> | null;
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
  readonly bins: readonly Bin[];
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

/** Below this many visits in view every one has its own mark. */
const CROWD = 150;
/** Widths of a month, in px: below the first columns may stand for marks, above the second cards for names. */
const FAR = 5;
const NEAR = 90;
/** Marks stacked higher than this say less than columns. */
const TOWER = 20;
/** Up to so many visits may each have a sentence. */
const FEW = 4;

/** An as-of line so near the end of the drawing, in px, is the end for names: none crosses it. */
const NEAR_END = 60;

/** The height of a row of labels, and how many there are at most. */
const ROWS: Readonly<Record<Mode, { readonly pitch: number; readonly up: number; readonly down: number }>> = {
  columns: { pitch: 18.5, up: 3, down: 3 },
  names: { pitch: 18.5, up: 7, down: 6 },
  cards: { pitch: 110, up: 4, down: 4 },
};

/** At most so many rows of names in a compact drawing. */
const COMPACT = { up: 5, down: 4 };

/** Room for columns, in rows of marks. */
const COLUMNS = { up: 11, down: 7, lane: 1 };

/** Which drawing, and its marks. Over columns only the featured keep their leaders. */
function drawingOf(
  seen: readonly Visit[],
  scale: Scale,
  { register, matches }: LayoutInput,
): { readonly mode: Mode; readonly sides: Sides } {
  const month = monthWidth(scale);
  if (seen.length <= CROWD || month >= FAR) {
    const sides = sidesOf(seen, matches, scale);
    const depth = Math.max(sides.inbound.depth, sides.outbound.depth);
    if (seen.length <= CROWD || depth <= TOWER) return { mode: month > NEAR ? 'cards' : 'names', sides };
  }
  const featured = seen.filter((visit) => isFeatured(visit, register));
  return { mode: 'columns', sides: sidesOf(featured, matches, scale) };
}

/** Months in a column: as few as leave it wide enough to see. */
const columnMonths = (scale: Scale): number => [1, 3].find((months) => months * monthWidth(scale) >= 3) ?? 12;

const rowsUsed = (labels: readonly Label[]): number => labels.reduce((max, l) => Math.max(max, l.row + 1), 1);

/** How many rows of labels a side may have: as many as the floor has room for, else what the mode allows. */
function rowsAllowed(
  mode: Mode,
  needs: Omit<Needs, 'labelsUp' | 'labelsDown'>,
  { floor, held, compact }: LayoutInput,
) {
  const most = compact && mode === 'names' ? COMPACT : ROWS[mode];
  if (!floor || (mode === 'cards' && !held)) return most;
  const fit = labelRowsIn(floor, needs);
  return { up: Math.max(1, fit.up), down: Math.max(1, fit.down) };
}

/** The rows of labels below that stand beside the words at the as-of line. */
function footOf(frame: Frame, { x, width }: AsOf): LabelRoom['foot'] {
  const { labelPitch, labelsDown } = frame.needs;
  for (let row = 0; row < labelsDown; row++)
    if (labelY(frame, 'outbound', row) + labelPitch > frame.height - FOOT)
      return { row, end: x - width - 16 };
  return undefined;
}

/** Lays out the timeline. The same input always gives the same picture. */
export function layoutOf(input: LayoutInput): Layout {
  const { register, visits, matches, span, width, gutter, floor, words, measure } = input;
  const scale = scaleOf(span, gutter, width);
  const { x0, x1 } = scale;
  const seen = visits.filter((visit) => inView(visit, span));
  const shown = matches ? seen.filter((visit) => matches.has(visit.id)).length : seen.length;
  const { mode, sides } = drawingOf(seen, scale, input);
  const depth =
    mode === 'columns'
      ? COLUMNS
      : { up: sides.inbound.depth, down: sides.outbound.depth, lane: sides.joint.depth };
  const needs = { ...depth, labelPitch: ROWS[mode].pitch };
  const rows = rowsAllowed(mode, needs, input);
  const kit = {
    ...input,
    kind: mode === 'cards' ? 'card' : mode === 'names' && shown <= FEW ? 'sentence' : 'name',
  } as const;
  // Where there is room, or a seal to show, visits elsewhere are named below with the outbound.
  const named = [
    ...sides.outbound.marks,
    ...sides.joint.marks.filter((m) => kit.kind !== 'name' || isFeatured(m.visit, register)),
  ];
  const asOf = asOfLine(visits, register, scale, words, measure);
  const end = asOf && x1 - asOf.x < NEAR_END ? asOf.x - 3 : x1;
  const above = labelsOf(sides.inbound.marks, { x0, x1: end, rows: rows.up }, kit);
  const loose = labelsOf(named, { x0, x1: end, rows: rows.down }, kit);
  const frame = frameOf({ ...needs, labelsUp: rowsUsed(above), labelsDown: rowsUsed(loose) }, floor);

  const foot = asOf && footOf(frame, asOf);
  const below = foot ? labelsOf(named, { x0, x1: end, rows: rows.down, foot }, kit) : loose;
  const labels = [...above, ...below];
  const marks =
    mode === 'columns'
      ? []
      : Object.values(sides)
          .flatMap((side) => side.marks)
          .sort((a, b) => byTime(a.visit, b.visit));
  const note =
    asOf && mode !== 'columns' ? noteOf(asOf, { scale, frame, marks, labels }, words, measure) : undefined;
  return {
    mode,
    width,
    scale,
    frame,
    marks,
    labels,
    bins: mode === 'columns' ? binsOf(visits, span, columnMonths(scale), matches) : [],
    shown,
    named: labels.length,
    faint: seen.length - shown,
    ...(asOf && { asOf }),
    ...(note && { note }),
    caption: asOf?.missing !== undefined && !note ? words.nothingYet(asOf.missing) : '',
  };
}
