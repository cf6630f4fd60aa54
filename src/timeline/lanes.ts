import type { Filter } from '../query/paths.ts';
import type { Cells } from '../records/cells.ts';
import type { Text } from '../records/text.ts';

/** By number of visits, by the day of the first, or by name. */
export type LaneOrder = 'count' | 'first' | 'name';

/** What a lane is called, and which visits it stands for. */
export interface LaneName {
  /** As the address has it. */
  readonly id: string;
  readonly name: Text;
  /** Of a partner: its seal, full when it is featured. */
  readonly seal?: { readonly text: string; readonly full: boolean };
  /** What its visits have in common, as a filter. */
  readonly filter: Filter;
}

/** The visits of a timeline set out in lanes. A visit may stand in several, or in none. */
export interface Lanes {
  /** Row `i` of the register stands in the lanes `flat[starts[i]]` up to `flat[starts[i + 1]]`. */
  readonly cells: Cells;
  /** Every lane; a number in `cells.flat` is a place in this list. */
  readonly names: readonly LaneName[];
  readonly order: LaneOrder;
  /** Ids of the lanes that are folded to a line. */
  readonly folded: ReadonlySet<string>;
  /** Folds a lane, or opens it. */
  readonly onFold: (id: string) => void;
  /** Whether a lane is one thing we deal with, whose silence is told: "nothing on record for 5 years 7 months". */
  readonly tellsGaps?: boolean;
}
