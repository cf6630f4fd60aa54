import { type Look, looks, type Ratio, ratios, type ShowTongue, showTongues } from '../../query/show-view.ts';
import type { ShowCommand } from './show-keys.ts';

/** A setting that one press turns to its next value. */
export interface Turn<T> {
  readonly next: T;
  readonly turn: () => void;
}

/** What the controls of a show do. */
export interface Controls {
  readonly run: (command: ShowCommand) => void;
  readonly tongue: Turn<ShowTongue>;
  readonly look: Turn<Look>;
  readonly ratio: Turn<Ratio>;
  /** Takes the names of people away at once, and asks before it brings them back. */
  readonly names: () => void;
  /** Opens and closes the rest of the controls. */
  readonly more: (open: boolean) => void;
  readonly leave: () => void;
}

const after = <T>(list: readonly T[], value: T): T => list[(list.indexOf(value) + 1) % list.length] ?? value;

export const tongueAfter = (tongue: ShowTongue): ShowTongue => after(showTongues, tongue);
export const lookAfter = (look: Look): Look => after(looks, look);
export const ratioAfter = (ratio: Ratio): Ratio => after(ratios, ratio);
