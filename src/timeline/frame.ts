/** Heights of the parts of the drawing, in px. */
const BAND = 26;
const PITCH = 11;
const LANE = 10;
const RULER = 42;
const NEAR = 5;
const BEFORE_LABELS = 6;
const FOOT = 8;

/** What a drawing asks for above and below the ruler. */
export interface Needs {
  /** Rows of marks above, below, and in the ruler's own lane. */
  readonly up: number;
  readonly down: number;
  readonly lane: number;
  /** Room for labels, px, and the height of a row of them. */
  readonly labelsUp: number;
  readonly labelsDown: number;
  readonly labelPitch: number;
  /** The height of a row of marks; left out, the usual. */
  readonly markPitch?: number;
}

/** Room above and below the ruler. */
export interface Room {
  readonly up: number;
  readonly down: number;
}

/** Where everything stands from top to bottom, in px from the top. */
export interface Frame {
  readonly height: number;
  readonly rulerTop: number;
  readonly rulerBottom: number;
  readonly needs: Needs;
}

const MARKS = 3;

/** Frames are of whole px: less than half of one is no want of room. */
export const ROUND = 0.49;

const pitchOf = ({ markPitch = PITCH }: Pick<Needs, 'markPitch'>): number => markPitch;

const up = (needs: Needs): number =>
  BAND + needs.labelsUp + BEFORE_LABELS + Math.max(MARKS, needs.up) * pitchOf(needs) + NEAR;
const down = (needs: Needs): number =>
  NEAR + Math.max(MARKS, needs.down) * pitchOf(needs) + BEFORE_LABELS + needs.labelsDown + FOOT;

/** A frame with all the room that is needed, and no less than the floor. */
export function frameOf(needs: Needs, floor?: Room): Frame {
  const rulerTop = Math.round(Math.max(up(needs), floor?.up ?? 0));
  const rulerBottom = rulerTop + RULER + Math.max(0, needs.lane - 1) * LANE;
  return {
    height: Math.round(rulerBottom + Math.max(down(needs), floor?.down ?? 0)),
    rulerTop,
    rulerBottom,
    needs,
  };
}

export const roomOf = (frame: Frame): Room => ({
  up: frame.rulerTop,
  down: frame.height - frame.rulerBottom,
});

/** What is left of a room for labels, px, once the marks have theirs. */
export function labelRoomIn(
  room: Room,
  needs: Omit<Needs, 'labelsUp' | 'labelsDown'>,
): { readonly up: number; readonly down: number } {
  const bare = { ...needs, labelsUp: 0, labelsDown: 0 };
  return {
    up: Math.max(0, room.up - up(bare)),
    down: Math.max(0, room.down - down(bare)),
  };
}

/** How large marks are drawn, as a share of the usual: where their rows stand closer, they are smaller. */
export const markScale = ({ needs }: Frame): number => Math.min(1, pitchOf(needs) / PITCH);

/** The middle of a row of marks. */
export function markY(frame: Frame, direction: 'inbound' | 'outbound' | 'joint', row: number): number {
  const off = NEAR + (row + 0.5) * pitchOf(frame.needs);
  if (direction === 'inbound') return frame.rulerTop - off;
  if (direction === 'outbound') return frame.rulerBottom + off;
  return frame.rulerBottom - RULER * 0.27 - row * LANE;
}

/** The edge of a row of labels that is nearer the ruler. */
export function labelY(frame: Frame, side: 'inbound' | 'outbound', row: number): number {
  const { needs } = frame;
  const off =
    NEAR +
    Math.max(MARKS, side === 'inbound' ? needs.up : needs.down) * pitchOf(needs) +
    BEFORE_LABELS +
    row * needs.labelPitch;
  return side === 'inbound' ? frame.rulerTop - off : frame.rulerBottom + off;
}
