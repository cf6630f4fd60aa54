/** A label that would like to stand at its leader. Lengths in px. */
export interface LabelWish {
  /** Where its leader stands. */
  readonly c: number;
  /** From the leader to the label's far end. */
  readonly width: number;
  /** The same name is not repeated close by. */
  readonly text: string;
  readonly priority: number;
  /** Placed whether or not its name stands close by. */
  readonly always: boolean;
}

/** Row 0 is next to the marks. A flipped label runs left from its leader. */
export interface LabelPlace {
  readonly row: number;
  readonly flipped: boolean;
}

export interface LabelRoom {
  readonly x0: number;
  readonly x1: number;
  readonly rows: number;
  /** From this row on, nothing may reach beyond `end`: something else stands there. */
  readonly foot?: { readonly row: number; readonly end: number } | undefined;
}

/** Between two labels in a row, in px. */
const GAP = 12;
/** A leader's own room to its left, in px. */
const POLE = 2;
/** What stays free round a label in a row, px; at its left a seal may ride on the leader. */
const CLEAR = 4;
const SEAL = 9;
/** Within this distance, in px, a name is not said twice. */
const REPEAT = 170;

interface Placed {
  readonly index: number;
  readonly wish: LabelWish;
  readonly row: number;
  readonly flipped: boolean;
}

const extentOf = ({
  wish: { c, width },
  flipped,
}: Pick<Placed, 'wish' | 'flipped'>): readonly [number, number] =>
  flipped ? [c - width - POLE, c + POLE] : [c - POLE, c + width];

const meet = (p: readonly [number, number], q: readonly [number, number]): boolean =>
  p[0] < q[1] && p[1] > q[0];

/** From right to left; of labels at one place the featured stands highest, so that no leader runs through its seal. */
const rightToLeft = (p: Placed, q: Placed): number =>
  q.wish.c - p.wish.c || Number(p.wish.always) - Number(q.wish.always) || p.index - q.index;

/**
 * Gives each label its row, or nothing when they do not all fit. A label stands one row above the highest that
 * begins under it: what lies to its left stands higher, so no leader ever crosses a label and no two labels touch.
 */
function arrange(labels: readonly Placed[], room: LabelRoom): Placed[] | undefined {
  const done: Placed[] = [];
  for (const label of labels.toSorted(rightToLeft)) {
    const end = label.wish.c + (label.flipped ? POLE : label.wish.width);
    let row = 0;
    if (!label.flipped)
      for (const other of done)
        if (!other.flipped && other.wish.c < end + GAP) row = Math.max(row, other.row + 1);
    if (row >= room.rows) return undefined;
    if (room.foot && row >= room.foot.row && end > room.foot.end) return undefined;
    done.push({ ...label, row });
  }
  return done;
}

/** Whether a label, turned as given, would stand where one that is turned the other way stands. */
function blocked(label: Placed, placed: readonly Placed[]): boolean {
  return placed.some((other) => (label.flipped || other.flipped) && meet(extentOf(label), extentOf(other)));
}

/** Whether a label, in its row, crosses another or its leader, or has another's leader run through it. */
function crosses(label: Placed, other: Placed): boolean {
  const [a, b] = [extentOf(label), extentOf(other)];
  const wide = (e: readonly [number, number]): readonly [number, number] => [e[0] - SEAL, e[1] + CLEAR];
  const runs = (leader: Placed, over: Placed, extent: readonly [number, number]) =>
    leader.row > over.row && leader.wish.c > extent[0] && leader.wish.c < extent[1];
  return label.row === other.row
    ? meet(wide(a), wide(b))
    : runs(label, other, wide(b)) || runs(other, label, wide(a));
}

/** A label that found no place by the rule, in the lowest row that is free where it stands, to either side of its leader. */
function squeezed(
  { wish, index }: Pick<Placed, 'wish' | 'index'>,
  placed: readonly Placed[],
  room: LabelRoom,
): Placed | undefined {
  for (let row = 0; row < room.rows; row++)
    for (const flipped of [false, true]) {
      const label = { wish, index, row, flipped };
      const [left, right] = extentOf(label);
      if (left < room.x0 || right > room.x1 + POLE) continue;
      if (room.foot && row >= room.foot.row && right > room.foot.end) continue;
      if (!placed.some((other) => crosses(label, other))) return label;
    }
  return undefined;
}

/** Puts what found no place by the rule into what is left free. */
function squeezeIn(
  order: readonly Pick<Placed, 'wish' | 'index'>[],
  placed: Placed[],
  said: Map<string, number[]>,
  room: LabelRoom,
): void {
  for (const { wish, index } of order) {
    const near = said.get(wish.text) ?? [];
    if (placed.some((p) => p.index === index)) continue;
    if (!wish.always && near.some((c) => Math.abs(c - wish.c) < REPEAT)) continue;
    const label = squeezed({ wish, index }, placed, room);
    if (!label) continue;
    placed.push(label);
    said.set(wish.text, [...near, wish.c]);
  }
}

/**
 * Places labels by priority: one that would leave the frame turns left if nothing stands there, and one that finds no
 * place by the rule takes what is left free; what does not fit then is left out. The answer has a place, or nothing, for each wish.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: LabelRoom,
): readonly (LabelPlace | undefined)[] {
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .sort((p, q) => q.wish.priority - p.wish.priority || p.index - q.index);
  const said = new Map<string, number[]>();
  let placed: Placed[] = [];
  for (const { wish, index } of order) {
    const near = said.get(wish.text) ?? [];
    if (!wish.always && near.some((c) => Math.abs(c - wish.c) < REPEAT)) continue;
    const label: Placed = { wish, index, row: 0, flipped: wish.c + wish.width > room.x1 };
    if (label.flipped && wish.c - wish.width - POLE < room.x0) continue;
    if (blocked(label, placed)) continue;
    const next = arrange([...placed, label], room);
    if (!next) continue;
    placed = next;
    said.set(wish.text, [...near, wish.c]);
  }
  squeezeIn(order, placed, said, room);
  const places: (LabelPlace | undefined)[] = wishes.map(() => undefined);
  for (const { index, row, flipped } of placed) places[index] = { row, flipped };
  return places;
}
