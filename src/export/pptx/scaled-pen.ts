import { movedPath } from './path.ts';
import type { Box, Paragraph, Pen, Shape, Stroke } from './pen.ts';

/** Where a drawing of its own measure stands on a slide. */
export interface Place {
  readonly left: number;
  readonly top: number;
  /** Px of the slide for one of the drawing. */
  readonly scale: number;
}

/** A pen for a drawing of its own measure, as those of the dashboard are: shapes, text and groups of them. */
export function scaledPen(pen: Pen, place: Place): Pen {
  const { left, top, scale } = place;
  const box = (of: Box): Box => ({
    left: left + of.left * scale,
    top: top + of.top * scale,
    width: of.width * scale,
    height: of.height * scale,
  });
  const stroke = (of: Stroke): Stroke => ({ ...of, width: of.width * scale });
  const paragraph = (of: Paragraph): Paragraph => ({
    ...of,
    before: (of.before ?? 0) * scale,
    runs: of.runs.map((run) => ({ ...run, style: { ...run.style, size: run.style.size * scale } })),
  });
  const form = (of: Shape['form']): Shape['form'] =>
    typeof of === 'string'
      ? of
      : { path: movedPath(of.path, ([x, y]) => [left + x * scale, top + y * scale]) };
  return {
    ...pen,
    text: (of) => pen.text({ ...of, box: box(of.box), paragraphs: of.paragraphs.map(paragraph) }),
    shape: (of) =>
      pen.shape({
        ...of,
        form: form(of.form),
        ...(of.box && { box: box(of.box) }),
        ...(of.stroke && { stroke: stroke(of.stroke) }),
      }),
    group: (what, draw) => pen.group(what, (inner) => draw(scaledPen(inner, place))),
  };
}
