/** A size in CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where a slide stands in its room, px, and by how much it is scaled. */
export interface Fit extends Box {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The slide as large as its room allows, in the middle of it. Its corner is on a whole pixel, so that its lines stay sharp. */
export function fitInto(slide: Box, room: Box): Fit {
  const scale = Math.min(room.width / slide.width, room.height / slide.height);
  const width = slide.width * scale;
  const height = slide.height * scale;
  return {
    scale,
    width,
    height,
    left: Math.round((room.width - width) / 2),
    top: Math.round((room.height - height) / 2),
  };
}

/** Of the height, for notes under a slide as wide as the window. */
const NOTES = 0.3;

/** How much of a window the notes under a slide take, px: what an upright window leaves anyway, else a third. */
export const notesHeight = (slide: Box, room: Box): number =>
  Math.round(Math.max(room.height * NOTES, room.height - (room.width * slide.height) / slide.width));

/** The record over a slide: its frame, px, and how much larger than on a page it is set. */
export function recordFit(fit: Fit, room: Box): Box & { readonly scale: number } {
  const narrow = room.width < 700;
  return {
    width: Math.round(narrow ? room.width : Math.min(room.width - 32, Math.max(fit.width * 0.88, 640))),
    height: Math.round(narrow ? room.height : Math.min(room.height - 32, Math.max(fit.height * 0.9, 480))),
    // Twice as large on a slide at its own size: its smallest type is then 24 px.
    scale: Math.max(1, 2 * fit.scale),
  };
}
