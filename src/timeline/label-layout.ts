import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { type LabelPlace, type LabelRoom, type LabelWish, placeLabels } from './labels.ts';
import type { Mark } from './marks.ts';
import { type Name, nameOf, priorityOf } from './naming.ts';
import type { Measure } from './text-width.ts';

export const LABEL_SIZE = 13;
export const SEAL_SIZE = 18;
/** From a leader to the words beside it. */
const LEAD = 5;
/** A card of the near view. */
export const CARD = { width: 222, height: 134 };

/** So many labels a side are tried at most, the most important first; there is room for far fewer. */
const WISHES = 120;

/** How a visit is named: in a word or two, in a sentence, on a card. */
export type LabelKind = 'name' | 'sentence' | 'card';

/** A label in its row. Places in px. */
export interface Label {
  readonly mark: Mark;
  readonly kind: LabelKind;
  readonly name: Name;
  /** What it says: the name with how many partners more, or the name and the title. */
  readonly text: string;
  readonly row: number;
  readonly flipped: boolean;
  /** From its leader to its far end. */
  readonly width: number;
  /** Whether the seal rides on the leader; else it hangs beside it, because another leader passes there. */
  readonly riding: boolean;
}

/** What naming takes, beside the marks. */
export interface LabelKit {
  readonly register: Register;
  readonly lang: string;
  readonly measure: Measure;
  readonly kind: LabelKind;
}

interface Draft {
  readonly mark: Mark;
  readonly name: Name;
  readonly text: string;
  readonly kind: LabelKind;
  readonly wish: LabelWish;
}

/** "+3" behind a name. */
const withMore = (name: Name): string => (name.more > 0 ? `${name.said.text} +${name.more}` : name.said.text);

function draftOf(mark: Mark, kit: LabelKit, room: LabelRoom): Draft {
  const { visit } = mark;
  const name = nameOf(visit, kit.register, kit.lang);
  const featured = name.featured !== undefined;
  const lead = LEAD + (featured ? SEAL_SIZE + LEAD : 0);
  const widthOf = (text: string) => lead + kit.measure(text, LABEL_SIZE, featured ? 'sans-bold' : 'sans');
  const title = say(visit.title, kit.lang).text;
  const sentence = kit.kind === 'sentence' && widthOf(title) <= (room.x1 - room.x0) * 0.6;
  const text = sentence ? title : withMore(name);
  const width = kit.kind === 'card' ? CARD.width : widthOf(text);
  const kind = kit.kind === 'sentence' && !sentence ? 'name' : kit.kind;
  return {
    mark,
    name,
    text,
    kind,
    wish: {
      c: mark.c,
      width,
      text: kit.kind === 'card' ? visit.id : text,
      priority: priorityOf(visit, featured, kit.register.asOf),
      always: featured,
    },
  };
}

/** A label that has its row, and where its leader stands. */
type Standing = LabelPlace & { readonly c: number };

/** Whether a seal in the middle of its leader stays in the frame, and clear of other leaders and of a label that runs left. */
function ridesFreely(label: Standing, all: readonly Standing[], x0: number): boolean {
  const left = label.c - SEAL_SIZE / 2 - 2;
  const inWay = (o: Standing) => (o.row > label.row || o.flipped) && o.c > left - 2 && o.c <= label.c;
  return !label.flipped && left >= x0 && !all.some(inWay);
}

/** The labels of one side that fit into a room; the filtered-out have none. */
export function labelsOf(marks: readonly Mark[], room: LabelRoom, kit: LabelKit): readonly Label[] {
  const drafts = marks
    .filter((mark) => !mark.dim && mark.b > room.x0 && mark.a < room.x1)
    .map((mark) => draftOf(mark, kit, room))
    .sort((a, b) => b.wish.priority - a.wish.priority)
    .slice(0, WISHES);
  const places = placeLabels(
    drafts.map((d) => d.wish),
    room,
  );
  const placed = drafts.flatMap((draft, i) => {
    const place = places[i];
    return place ? [{ ...draft, ...place, c: draft.wish.c, width: draft.wish.width }] : [];
  });
  return placed.map(({ wish: _, c, ...label }) => ({
    ...label,
    riding: label.kind !== 'card' && ridesFreely({ ...label, c }, placed, room.x0),
  }));
}
