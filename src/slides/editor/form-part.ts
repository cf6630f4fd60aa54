import type { Content } from '../content.ts';
import type { Deck, Slide, SlideLang } from '../deck.ts';
import type { Edit } from './use-deck-session.ts';

/** What a part of the form of a slide works on. */
export interface FormPart {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly edit: Edit;
  /** Somebody has stopped typing: the next letter begins a step of its own. */
  readonly onRest: () => void;
}

/** A part in which something stands already: the slide as the records give it. */
export interface GivenPart extends FormPart {
  readonly given: Readonly<Record<SlideLang, Content>>;
}
