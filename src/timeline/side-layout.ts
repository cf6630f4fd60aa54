import { type AsOf, FOOT } from './as-of.ts';
import { ROUND } from './frame.ts';
import { CARD, type Label, type LabelKit, labelsOf } from './label-layout.ts';
import type { LabelRoom } from './labels.ts';
import type { Mark } from './marks.ts';
import { MORE, type More, type MoreKit, moreOf } from './more.ts';

/** The labels of one side and the counts of what they leave out, with the room they take, px. */
export interface SideLayout {
  readonly labels: readonly Label[];
  readonly more: readonly More[];
  readonly room: number;
}

interface SideRoom {
  readonly x0: number;
  readonly x1: number;
  /** From one row of labels to the next, px, and how many there may be. */
  readonly pitch: number;
  readonly rows: number;
  /** Marks that are counted with the rest, and never named. */
  readonly unnamed?: readonly Mark[];
  /** What has no name is counted elsewhere. */
  readonly uncounted?: boolean;
  /** Px that there are for them; without end when left out. */
  readonly most?: number | undefined;
}

/** The words at the as-of line begin here, px; nothing else stands beside them. */
const wordsFrom = ({ x, width }: AsOf): number => x - width - 16;

/** From which row labels stand beside the words at the as-of line when there is only so much room. */
const footIn = (room: number, pitch: number, asOf: AsOf): NonNullable<LabelRoom['foot']> => ({
  row: Math.max(0, Math.floor((room - FOOT + 8) / pitch)),
  end: wordsFrom(asOf),
});

function attempt(
  side: More['side'],
  marks: readonly Mark[],
  { x0, x1, pitch, most, unnamed = [], uncounted = false }: SideRoom,
  rows: number,
  kit: LabelKit & MoreKit,
  asOf: AsOf | undefined,
): SideLayout {
  const height = kit.kind === 'card' ? CARD.height : pitch;
  const roomOf = (labels: readonly Label[], more: readonly More[]) =>
    Math.max(
      pitch,
      ...labels.map((l) => (l.row + 1) * pitch),
      ...more.map((m) => {
        const beside = asOf && m.left + m.width > wordsFrom(asOf);
        return m.offset + MORE.height + (beside ? FOOT : 0);
      }),
    );
  const withFoot = (foot: LabelRoom['foot']): SideLayout => {
    const labels = rows > 0 ? labelsOf(marks, { x0, x1, rows, foot }, kit) : [];
    const more = uncounted
      ? []
      : moreOf(side, [...marks, ...unnamed], labels, { x0, x1, pitch, height }, kit);
    return { labels, more, room: roomOf(labels, more) };
  };
  const loose = withFoot(undefined);
  if (!asOf) return loose;
  const room = Math.max(loose.room, most ?? 0);
  const footed = withFoot(footIn(room, pitch, asOf));
  return { ...footed, room: Math.max(loose.room, footed.room) };
}

/** Names what can be named on a side and counts the rest, in as many rows as go into the room. */
export function sideLayout(
  side: More['side'],
  marks: readonly Mark[],
  room: SideRoom,
  kit: LabelKit & MoreKit,
  asOf?: AsOf,
): SideLayout {
  let rows = room.rows;
  let found = attempt(side, marks, room, rows, kit, asOf);
  while (room.most !== undefined && found.room > room.most + ROUND && rows > 0)
    found = attempt(side, marks, room, --rows, kit, asOf);
  return found;
}
