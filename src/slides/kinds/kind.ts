import type { AboutKind } from '../../query/show-view.ts';
import type { Register } from '../../records/register.ts';
import type { Words } from '../../words/index.ts';
import type { Content } from '../content.ts';
import type { Deck, Slide, SlideLang } from '../deck.ts';
import type { Subject } from '../subject.ts';

/** Where a slide is made: the public records as they were when the show began, and the language it speaks. */
export interface Here {
  readonly register: Register;
  readonly subject: Subject;
  readonly deck: Deck;
  readonly lang: SlideLang;
  readonly words: Words;
}

/**
 * A kind of slide. It says what stands on it, in one language at a time; how that is drawn, printed and written to
 * PowerPoint follows from its blocks.
 */
export interface Kind {
  /** Stands in decks: never changed. */
  readonly id: string;
  /** What decks it can be generated for. */
  readonly for: readonly AboutKind[];
  /** Nothing when the records have nothing for it. */
  readonly content: (here: Here, slide: Slide) => Content | undefined;
}
