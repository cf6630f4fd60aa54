import type { Label } from './label-layout.ts';
import type { Mark } from './marks.ts';
import type { Measure } from './text-width.ts';

/** Visits that have a mark but no name, counted at their place: "7 more". Px. */
export interface More {
  readonly id: string;
  readonly side: 'inbound' | 'outbound';
  /** In order of time. */
  readonly marks: readonly Mark[];
  /** "7 more". */
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** From the edge of the first row of labels, away from the ruler. */
  readonly offset: number;
}

export const MORE = { size: 12, height: 18 };

/** Between two counts, the width of the narrowest, and how near in time visits are to be counted together; px. */
const GAP = 8;
const LEAST = 26;
const REACH = 64;
const PAD = 8;
/** Room of a leader's seal beside it, and what stays free round a label, px. */
const SEAL = 11;
const CLEAR = 4;

interface Group {
  readonly marks: readonly Mark[];
  readonly text: string;
  readonly middle: number;
  readonly left: number;
  readonly width: number;
}

interface Room {
  readonly x0: number;
  readonly x1: number;
  /** From one row of labels to the next, and how high a label is. */
  readonly pitch: number;
  readonly height: number;
}

/** What writing a count takes. */
export interface MoreKit {
  readonly measure: Measure;
  /** Words for a number of visits: "7 more". */
  readonly words: { readonly more: (n: number) => string };
}

function groupOf(marks: readonly Mark[], { x0, x1 }: Room, { measure, words }: MoreKit): Group {
  const middle = marks.reduce((sum, mark) => sum + mark.c, 0) / marks.length;
  const text = words.more(marks.length);
  const width = Math.max(LEAST, Math.ceil(measure(text, MORE.size, 'sans')) + 2 * PAD);
  return { marks, text, middle, width, left: Math.max(x0, Math.min(middle - width / 2, x1 - width)) };
}

/** Neighbours in time counted together until no two counts touch. */
function groupsOf(marks: readonly Mark[], room: Room, kit: MoreKit): readonly Group[] {
  const groups: Group[] = [];
  for (const mark of marks.toSorted((a, b) => a.c - b.c || a.at - b.at)) {
    let group = groupOf([mark], room, kit);
    for (
      let last = groups.at(-1);
      last && (group.middle - last.middle < REACH || group.left < last.left + last.width + GAP);
      last = groups.at(-1)
    ) {
      groups.pop();
      group = groupOf([...last.marks, ...group.marks], room, kit);
    }
    groups.push(group);
  }
  return groups;
}

/** The rows of labels, from the marks on, that something from `left` to `right` must leave free. */
function rowsUnder(labels: readonly Label[], left: number, right: number): number {
  let rows = 0;
  for (const { mark, width, flipped, row } of labels) {
    const [a, b] = flipped ? [mark.c - width, mark.c + SEAL] : [mark.c - SEAL, mark.c + width];
    if (a - CLEAR < right && b + CLEAR > left) rows = Math.max(rows, row + 1);
  }
  return rows;
}

/**
 * Counts those of a side's marks that no label names, each in exactly one place: above the labels that stand there,
 * so that no leader crosses a count and no two things touch.
 */
export function moreOf(
  side: More['side'],
  marks: readonly Mark[],
  labels: readonly Label[],
  room: Room,
  kit: MoreKit,
): readonly More[] {
  const named = new Set(labels.map((label) => label.mark));
  const rest = marks.filter((mark) => !mark.dim && !named.has(mark));
  return groupsOf(rest, room, kit).map(({ marks: own, text, left, width }) => {
    const rows = rowsUnder(labels, left, left + width);
    const inTime = own.toSorted((a, b) => a.at - b.at);
    return {
      id: `more ${side} ${inTime[0]?.at}`,
      side,
      marks: inTime,
      text,
      left,
      width,
      offset: rows * room.pitch - (rows > 0 ? Math.max(0, room.pitch - room.height - CLEAR) : 0),
    };
  });
}
