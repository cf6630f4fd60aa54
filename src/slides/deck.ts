import type { About } from '../query/show-view.ts';

/** The languages of slides. Both are always there: a deck is shown in one, the other or both at once. */
export const slideLangs = ['en', 'zh'] as const;
export type SlideLang = (typeof slideLangs)[number];

/** What somebody typed in place of what the records give, by language. */
export type Typed = { readonly [L in SlideLang]?: string };

/** A guest who is expected, as the welcome names them. */
export interface Guest {
  readonly name: Typed;
  readonly post?: Typed;
}

/** One slide of a deck: what it is to show, never what is on it. */
export interface Slide {
  /** Names the slide within its deck. */
  readonly id: string;
  /** Id of a kind; see `kinds/index.ts`. A kind that is not known stays in the deck and says so. */
  readonly kind: string;
  /** What a slide of this kind is about beside the deck's own: the id of a visit, the address of a figure, the lines of an agenda. */
  readonly of?: string;
  /** Not shown, and not counted. */
  readonly hidden?: true;
  /** By the id of a line. */
  readonly edits?: Readonly<Record<string, Typed>>;
  /** Instead of the notes made from the records. */
  readonly notes?: Typed;
  /** Planned, min; else its share of the whole. */
  readonly minutes?: number;
}

/** What is shown at a meeting. It names records by their ids and holds none of them. */
export interface Deck {
  readonly about: About;
  /** Else the name of what it is about. */
  readonly title?: Typed;
  /** Planned for all slides, min. */
  readonly minutes?: number;
  readonly guests?: readonly Guest[];
  readonly slides: readonly Slide[];
}

/** Planned when nobody says otherwise, min: the visit of a delegation leaves twenty, and some of it is talk. */
export const MINUTES = 15;

/** The slides that are shown, in order. */
export const shownSlides = ({ slides }: Deck): readonly Slide[] => slides.filter(({ hidden }) => !hidden);
