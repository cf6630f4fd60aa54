import type { Ink } from '../../../export/pptx/palette.ts';
import type { Box, Pen, Shape, Stroke } from '../../../export/pptx/pen.ts';
import type { Direction } from '../../../records/visit.ts';
import type { Footprint } from '../../../timeline/footprint.ts';
import type { Doubt } from '../../../timeline/forms.ts';

/** A mark and where it is drawn. Px of the drawing. */
export interface MarkToWrite {
  readonly mark: Footprint;
  readonly direction: Direction;
  readonly doubt: Doubt;
  /** The middle of its row. */
  readonly y: number;
  /** Width of a dot. */
  readonly size: number;
  /** Left out by the filter. */
  readonly pale: boolean;
  /** Which visit it is. */
  readonly name: string;
  /** Nothing is drawn beyond these. */
  readonly x0: number;
  readonly x1: number;
}

export const inks: Readonly<Record<Direction, Ink>> = { inbound: 'in', outbound: 'out', joint: 'else' };

const FORMS = { inbound: 'ellipse', outbound: 'rect', joint: 'diamond' } as const;

/** How much of a pale mark is seen. */
const PALE = 0.2;
/** Windows longer than this are half as strong, so that they never look like a long event. */
const LONG = 48;

type Look = Pick<Shape, 'fill' | 'stroke'>;
type Piece = Omit<Shape, 'name'>;

/** What a mark is drawn with, and from where to where. */
interface Hand extends MarkToWrite {
  readonly a: number;
  readonly b: number;
  readonly alpha: number;
  readonly line: (width: number, dash?: Stroke['dash']) => Stroke;
  /** What is certain in full ink, what the record doubts hollow. */
  readonly solid: Look;
  readonly box: (share: number) => Box;
  readonly dot: (middle: number, width: number, look: Look) => Piece;
}

function handOf(it: MarkToWrite): Hand {
  const { mark, direction, doubt, pale, y, size } = it;
  const ink = inks[direction];
  const alpha = pale ? PALE : 1;
  const line = (width: number, dash?: Stroke['dash']): Stroke => ({
    ink,
    width,
    alpha,
    ...(dash && { dash }),
  });
  const hollow: Look = {
    fill: { ink: 'paper', alpha },
    // A broken ring when the date is only about right.
    stroke: line(1.5, doubt === 'about' ? 'dash' : undefined),
  };
  const whole = mark.shape === 'dot';
  const a = whole ? mark.a : Math.max(it.x0, mark.a);
  const b = whole ? mark.b : Math.min(it.x1, mark.b);
  return {
    ...it,
    a,
    b,
    alpha,
    line,
    solid: doubt === 'none' ? { fill: { ink, alpha } } : hollow,
    box: (share) => ({ left: a, width: b - a, top: y - (size * share) / 2, height: size * share }),
    dot: (middle, width, look) => {
      const half = (direction === 'joint' ? width * 1.24 : width) / 2;
      const box = { left: middle - half, top: y - half, width: 2 * half, height: 2 * half };
      return { form: FORMS[direction], box, ...look };
    },
  };
}

function bar({ direction, solid, box }: Hand): readonly Piece[] {
  return [{ form: direction === 'inbound' ? 'round' : 'rect', box: box(HIGH), ...solid }];
}

/** How high bars are, as a share of a dot. */
const HIGH = 0.93;

function frame(share: number) {
  return ({ direction, doubt, alpha, line, solid, box }: Hand): readonly Piece[] => {
    const light: Look = { fill: { ink: inks[direction], alpha: alpha * 0.32 }, stroke: line(1) };
    return [{ form: 'rect', box: box(share), ...(doubt === 'none' ? light : solid) }];
  };
}

/** The shapes of each form of a date. */
const pieces: Readonly<Record<Footprint['shape'], (hand: Hand) => readonly Piece[]>> = {
  dot: ({ a, b, size, doubt, solid, dot }) => [dot((a + b) / 2, size - (doubt === 'none' ? 0 : 1.4), solid)],
  bar,
  window: ({ direction, a, b, alpha, box }) => {
    const fill = { ink: inks[direction], alpha: alpha * (b - a > LONG ? 0.5 : 1), fading: true };
    return [{ form: direction === 'inbound' ? 'round' : 'rect', box: box(HIGH), fill }];
  },
  line: ({ a, b, y, size, doubt, line }) => {
    const tick = `v${size * 0.72}`;
    const path = `M${a} ${y - size * 0.36}${tick}M${a} ${y}H${b}M${b} ${y - size * 0.36}${tick}`;
    return [{ form: { path }, stroke: line(2, doubt === 'none' ? undefined : 'dash') }];
  },
  month: frame(0.72),
  year: frame(0.28),
  beads: ({ mark, x0, x1, y, size, line, dot }) => {
    const seen = mark.beads.filter((bead) => bead.b > x0 && bead.a < x1);
    const [first, last] = [seen[0], seen.at(-1)];
    const thread: readonly Piece[] =
      first && last && first !== last
        ? [{ form: { path: `M${first.a} ${y}H${last.b}` }, stroke: line(1, 'dot') }]
        : [];
    const look: Look = { fill: { ink: 'paper' }, stroke: line(1.2) };
    return [...thread, ...seen.map((bead) => dot((bead.a + bead.b) / 2, size * 0.8, look))];
  },
};

/** A visit in its form, as on the timeline of the page. */
export function writeMark(pen: Pen, it: MarkToWrite): void {
  const hand = handOf(it);
  if (hand.b <= hand.a) return;
  const drawn = pieces[it.mark.shape](hand);
  const { name } = it;
  const draw = (on: Pen) => {
    for (const piece of drawn) on.shape({ ...piece, name });
  };
  // The beads of one visit are moved together.
  if (drawn.length > 1) pen.group({ name, alt: name }, draw);
  else draw(pen);
}
