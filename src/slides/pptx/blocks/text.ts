import type { Writer } from '../kit.ts';
import { type Setting, sans, serif, underParagraphs } from '../said.ts';
import { heightOf } from '../text-height.ts';

const TOP = 46;
const GAP = 26;
const WIDEST = 1400;

/** Sentences under one another, in one box. */
export const writeText: Writer<'text'> = (block, other, kit) => {
  const { size } = kit;
  const setting: Setting = block.lead
    ? { style: serif(50 * size), leading: 1.32, before: GAP * size }
    : { style: sans(38 * size), leading: 1.4, before: GAP * size };
  const width = Math.min(WIDEST, kit.width);
  const paragraphs = block.lines.flatMap((line, i) =>
    line.text ? underParagraphs(line, other?.lines[i], setting, kit) : [],
  );
  const height = heightOf(paragraphs, width);
  return {
    height: TOP * size + height,
    write: (pen, box) => {
      if (paragraphs.length > 0)
        pen.text({ box: { left: box.left, top: box.top + TOP * size, width, height }, paragraphs });
    },
  };
};
