import type { ComponentType } from 'react';
import type { Register } from '../../records/register.ts';
import type { Lang, Words } from '../../words/index.ts';
import type { Subject } from '../subject.ts';

/** What a figure shows, as rows: the same figures as it draws, one cell a head. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a figure is drawn from. */
export interface FigureProps {
  /** The guests’ records. */
  readonly register: Register;
  /** The address of the view, as it was when it was added; what is no longer on record asks for nothing. */
  readonly href: string;
}

/**
 * A view of the dashboard that can stand on a slide. It is drawn at half of its place, about 840 × 320 px, and shown twice as
 * large, so that its smallest type is read from the back of a room.
 */
export interface FigureKind {
  /** Stands in decks: never changed. */
  readonly id: string;
  readonly Draw: ComponentType<FigureProps>;
  /** What it comes to, in a sentence for guests. */
  readonly title: (register: Register, href: string, lang: Lang, words: Words) => string;
  readonly table: (register: Register, href: string, lang: Lang, words: Words) => FigureTable;
  /** The address it begins with in a deck; nothing when the records have nothing for it. */
  readonly offered: (register: Register, subject: Subject) => string | undefined;
}
