import { type Frame, labelY, markScale, markY } from './frame.ts';
import { CARD, LABEL_SIZE, type Label, SEAL_SIZE } from './label-layout.ts';
import { DOT } from './marks.ts';
import { MORE, type More } from './more.ts';

/** Left, right, top and bottom in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the parts of a label stand, in px. */
export interface LabelInk {
  readonly box: Box;
  /** Where the words begin, or end when the label is flipped, and the line they stand on. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Upper left corner of the seal. */
  readonly seal?: { readonly x: number; readonly y: number };
  readonly leader: { readonly x: number; readonly from: number; readonly to: number };
}

const BESIDE = 4.4;
const ROOM = 18.5;

const sideOf = (label: Label): 'inbound' | 'outbound' =>
  label.mark.visit.direction === 'inbound' ? 'inbound' : 'outbound';

/** Where the leader leaves its mark. */
function leaderStart({ mark }: Label, frame: Frame): number {
  const side = mark.visit.direction;
  const y = markY(frame, side, mark.row);
  const half = mark.shape === 'dot' || mark.shape === 'bar' ? (DOT[side] * markScale(frame)) / 2 : 1;
  return side === 'inbound' ? y - half : y + half;
}

/** Where a count of visits without a name stands. */
export function moreBox({ side, left, width, offset }: More, frame: Frame): Box {
  const edge = labelY(frame, side, 0);
  const top = side === 'inbound' ? edge - offset - MORE.height : edge + offset;
  return { left, right: left + width, top, bottom: top + MORE.height };
}

function cardInk(label: Label, frame: Frame): LabelInk {
  const { c } = label.mark;
  const up = sideOf(label) === 'inbound';
  const edge = labelY(frame, sideOf(label), label.row);
  const top = up ? edge - CARD.height : edge;
  const left = label.flipped ? c - CARD.width : c;
  return {
    box: { left, right: left + CARD.width, top, bottom: top + CARD.height },
    x: left + 12,
    y: top + 20,
    anchor: 'start',
    seal: { x: left + CARD.width - 30, y: top + 7 },
    leader: { x: c, from: leaderStart(label, frame), to: edge },
  };
}

/** A name or sentence beside the end of its leader, a seal on it or beside it. */
export function inkOf(label: Label, frame: Frame): LabelInk {
  if (label.kind === 'card') return cardInk(label, frame);
  const { c } = label.mark;
  const side = sideOf(label);
  const edge = labelY(frame, side, label.row);
  const y = side === 'inbound' ? edge : edge + LABEL_SIZE * 0.85;
  const middle = y - LABEL_SIZE * 0.36;
  const way = label.flipped ? -1 : 1;
  const sealed = label.name.featured !== undefined;
  // From the leader to the nearer edge of the seal.
  const offset = label.riding ? -SEAL_SIZE / 2 : 3;
  const nearSeal = c + way * offset;
  const words = sealed ? nearSeal + way * (SEAL_SIZE + BESIDE) : c + way * BESIDE;
  const stop = sealed ? (label.riding ? SEAL_SIZE / 2 : 2) : LABEL_SIZE * 0.38;
  const far = c + way * label.width;
  const near = label.riding ? nearSeal : c + way * 2;
  return {
    box: {
      left: Math.min(near, far),
      right: Math.max(near, far),
      top: middle - ROOM / 2,
      bottom: middle + ROOM / 2,
    },
    x: words,
    y,
    anchor: label.flipped ? 'end' : 'start',
    ...(sealed && {
      seal: { x: label.flipped ? nearSeal - SEAL_SIZE : nearSeal, y: middle - SEAL_SIZE / 2 },
    }),
    leader: {
      x: c,
      from: leaderStart(label, frame),
      to:
        side === 'inbound' ? middle + (label.riding ? stop : -stop) : middle + (label.riding ? -stop : stop),
    },
  };
}
