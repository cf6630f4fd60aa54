import type { PerSheet } from '../../query/handout-view.ts';
import type { Ratio } from '../../query/show-view.ts';
import { estimate } from '../../timeline/text-width.ts';

/*
 * What goes on which sheet of a handout. No page is there to ask while it is drawn, so that room is reckoned: letters are taken
 * for a little wider than they are. Lengths in mm unless said otherwise; a sheet is A4, and what is on it fits on Letter too.
 */

/** Of a sheet between its margins, head and foot: as wide as A4 has it, as high as Letter. */
export const SHEET = { width: 180, height: 226 };

/** The width of a slide, by how many go on a sheet. */
export const slideWidths: Readonly<Record<PerSheet, Readonly<Record<Ratio, number>>>> = {
  '1': { '16:9': 180, '4:3': 160 },
  '2': { '16:9': 156, '4:3': 116 },
  '4': { '16:9': 88, '4:3': 68 },
};

/** Between a slide and what stands beside it, and between rows. */
const GAP = 5;

/** Px of a mm. */
const MM = 96 / 25.4;

/** Mm as px. */
export const pxOf = (mm: number): number => mm * MM;

/** How notes are set, px and as a multiple. */
const NOTE = { size: 13.4, leading: 1.6, between: 5 };

const RATIOS: Readonly<Record<Ratio, number>> = { '16:9': 9 / 16, '4:3': 3 / 4 };

/** A paragraph of notes with its language. */
export interface Note {
  readonly text: string;
  readonly lang: string;
}

/** A slide with what is beside it; a slide whose notes are longer than a sheet goes on without its picture. */
export interface SheetRow {
  /** Place among the slides, from 0. */
  readonly at: number;
  /** The first of its slide: with the picture. */
  readonly first: boolean;
  readonly notes: readonly Note[];
  /** Its share of the height of a sheet, mm. */
  readonly height: number;
}

/** A sheet and what of its height is left. */
export interface SheetOfRows {
  readonly rows: readonly SheetRow[];
  readonly left: number;
}

const noteHeight = ({ text }: Note, width: number): number => {
  const lines = Math.ceil(estimate(text, NOTE.size, 'sans') / (width * MM * 0.94));
  return (lines * NOTE.size * NOTE.leading + NOTE.between) / MM;
};

/** Sentences, so that a paragraph longer than a sheet can go on on the next. */
const sentencesOf = ({ text, lang }: Note): readonly Note[] =>
  (text.match(/[^.!?。！？；]+[.!?。！？；]*\s*/g) ?? [text]).map((one) => ({ text: one.trim(), lang }));

/** As many notes as go into a height; one at least. */
function taken(notes: readonly Note[], width: number, height: number): readonly Note[] {
  let left = height;
  const fits: Note[] = [];
  for (const note of notes) {
    left -= noteHeight(note, width);
    if (left < 0 && fits.length > 0) break;
    fits.push(note);
  }
  return fits;
}

/** Rows of one slide: one, or as many as its notes need. */
function rowsOf(
  at: number,
  all: readonly Note[],
  beside: { readonly width: number; readonly height: number },
): readonly Omit<SheetRow, 'height'>[] {
  const notes = all.flatMap((note) =>
    noteHeight(note, beside.width) > beside.height ? sentencesOf(note) : [note],
  );
  const rows: Omit<SheetRow, 'height'>[] = [];
  let rest: readonly Note[] = notes;
  do {
    const first = rows.length === 0;
    const own = taken(rest, first ? beside.width : SHEET.width, first ? beside.height : SHEET.height);
    rows.push({ at, first, notes: own });
    rest = rest.slice(own.length);
  } while (rest.length > 0);
  return rows;
}

/**
 * The slides of a handout by sheets, so many a sheet at most: fewer where notes are long.
 * @param notes of each slide, in order; none where they are not printed
 */
export function sheetsOf(
  notes: readonly (readonly Note[])[],
  per: PerSheet,
  ratio: Ratio,
): readonly SheetOfRows[] {
  const most = Number(per);
  const picture = { width: slideWidths[per][ratio], height: slideWidths[per][ratio] * RATIOS[ratio] };
  // Four a sheet have their notes beside them, large ones below.
  const below = per !== '4';
  const beside = below
    ? { width: SHEET.width, height: SHEET.height - picture.height - GAP }
    : { width: SHEET.width - picture.width - GAP, height: SHEET.height };
  const least = (SHEET.height - (most - 1) * GAP) / most;
  const heightOf = ({ first, notes: own }: Omit<SheetRow, 'height'>): number => {
    const text = own.reduce((sum, note) => sum + noteHeight(note, first ? beside.width : SHEET.width), 0);
    if (!first) return text;
    return Math.max(least, below ? picture.height + GAP + text : Math.max(picture.height, text));
  };
  const sheets: { rows: SheetRow[]; left: number }[] = [];
  for (const row of notes.flatMap((own, at) => rowsOf(at, own, beside))) {
    const height = heightOf(row);
    const last = sheets.at(-1);
    // The last may be a hair longer than what is left, for its height is a share of the sheet.
    if (last && GAP + height <= last.left + 0.01) {
      last.rows.push({ ...row, height });
      last.left -= GAP + height;
    } else sheets.push({ rows: [{ ...row, height }], left: SHEET.height - height });
  }
  return sheets;
}

/** Things so many a sheet. */
export const inSheets = <T>(things: readonly T[], per: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(things.length / per) }, (_, i) => things.slice(i * per, (i + 1) * per));
