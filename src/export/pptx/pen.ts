import type { Ink } from './palette.ts';

/*
 * What is written on a slide of PowerPoint. All lengths are px of a slide that is 1080 high, as on the screen; one px is half a
 * point. The pen knows nothing of visits: `slides/pptx` says what is written, this room how.
 */

/** A rectangle, px from the upper left corner of the slide. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How letters look. */
export interface Style {
  /** The faces of the theme: headings, and text. */
  readonly face: 'serif' | 'sans';
  /** Px. */
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Between letters, as a share of the size; less than 0 is tighter. */
  readonly spacing?: number;
}

/** A stretch of text of one kind. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  /** A tag (BCP 47); else that of the slide. */
  readonly lang?: string | undefined;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'center' | 'right';
  /** From line to line, as a multiple of the size. */
  readonly leading: number;
  /** From line to line just that, whatever the face asks for. */
  readonly exact?: boolean;
  /** Free room above it, px, unless it is the first. */
  readonly before?: number;
}

/** A box of text without edges or margins. */
export interface TextBox {
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** Columns of Chinese signs from right to left. */
  readonly upright?: boolean;
  /** Of its size, however much is in it. */
  readonly firm?: boolean;
  /** One line, however long. */
  readonly unbroken?: boolean;
  /** What it is called in the list of parts; else its own first words. */
  readonly name?: string;
  /** A place that the layout has for it. */
  readonly place?: 'title' | 'foot' | 'number';
}

/** What a shape is filled with: a colour, or one that fades at both ends. */
export type Fill = { readonly ink: Ink; readonly alpha?: number; readonly fading?: boolean };

export interface Stroke {
  readonly ink: Ink;
  /** Px. */
  readonly width: number;
  readonly alpha?: number;
  readonly dash?: 'dot' | 'dash';
}

export interface Shape {
  /** `path`: SVG path data in px of the slide; only M, L, H, V, Q, C and Z, and the same in small. */
  readonly form: 'rect' | 'round' | 'ellipse' | 'diamond' | { readonly path: string };
  /** Not needed for a path. */
  readonly box?: Box;
  readonly fill?: Fill | undefined;
  readonly stroke?: Stroke | undefined;
  /** What it is called in the list of parts. */
  readonly name: string;
  /** What it shows, for those who do not see it; nothing for what only decorates. */
  readonly alt?: string;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Fill | undefined;
  /** A line round it, in place of those of its rows. */
  readonly edge?: Stroke | undefined;
}

export interface Table {
  readonly box: Box;
  readonly name: string;
  readonly alt: string;
  /** Widths of the columns and the free room within them, at the left, if any, and at the right, px. */
  readonly columns: readonly { readonly width: number; readonly left?: number; readonly right: number }[];
  /** The first heads the columns. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly Cell[] }[];
  /** Free room above and below the text of a cell, px. */
  readonly inset: number;
  /** The line above each row but the first; that below the heads may be another. */
  readonly rule: Stroke;
  readonly headRule?: Stroke;
  /** Where the text of a cell stands; middle when left out. */
  readonly anchor?: 'top' | 'middle';
}

/** A chart with its figures, which can be changed in PowerPoint. What its colours mean is said beside it. */
export interface Chart {
  readonly box: Box;
  readonly name: string;
  readonly alt: string;
  /** `bars` lie, the first on top; `columns` stand. */
  readonly as: 'bars' | 'columns';
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly ink: Ink;
    readonly values: readonly number[];
    /** Stands after all that is certain, as an outline, and is not summed. */
    readonly possible?: boolean;
  }[];
  /** What the sums of the parts are called; nothing where they are not said. */
  readonly totals?: string;
  /** Written after each figure. */
  readonly unit?: string;
  /** Of the letters, px. */
  readonly size: number;
  readonly lang: string;
}

/** Writes on one slide, from the ground up; in this order it is also read out. */
export interface Pen {
  readonly text: (text: TextBox) => void;
  readonly shape: (shape: Shape) => void;
  readonly table: (table: Table) => void;
  readonly chart: (chart: Chart) => void;
  /** Several parts as one, that can be moved together and are read out as one. */
  readonly group: (what: { readonly name: string; readonly alt: string }, draw: (pen: Pen) => void) => void;
}

/** A slide to be written. */
export interface SlideToWrite {
  readonly title: string;
  readonly draw: (pen: Pen) => void;
  /** For whoever speaks, a paragraph each. */
  readonly notes: readonly { readonly text: string; readonly lang: string }[];
}
