import type { Box, Pen } from '../../export/pptx/pen.ts';
import type { Words } from '../../words/index.ts';
import type { BlockForm, BlockOf } from '../content.ts';
import type { SlideLang } from '../deck.ts';
import type { ShowData } from '../show-data.ts';

/** What the writer of a block is given beside the block. */
export interface Kit {
  readonly show: ShowData;
  /** The leading language, and the other where both are shown. */
  readonly lang: SlideLang;
  readonly other: SlideLang | undefined;
  readonly words: Words;
  /** The title of the slide: what a picture without words is about. */
  readonly title: string;
  /** Of the place, px. */
  readonly width: number;
  /** How many times as large as set: less than 1 where there is much to say. */
  readonly size: number;
}

/** A block measured, and how it is written. */
export interface Plan {
  /** Px, free room above it included: what it takes at least. */
  readonly height: number;
  /** Takes what the others leave, or stands at the lower end of it. */
  readonly takes?: 'rest' | 'end';
  readonly write: (pen: Pen, box: Box) => void;
}

/** How a block of a form is written. One a form; see `blocks/index.ts`. */
export type Writer<F extends BlockForm> = (
  block: BlockOf<F>,
  other: BlockOf<F> | undefined,
  kit: Kit,
) => Plan;
