import type { Pen, Style } from '../../../export/pptx/pen.ts';
import { run } from '../said.ts';
import { runsWidth, widthOf } from '../text-height.ts';

/** Where the middle of letters is above the line they stand on, and the room of a line, in sizes of letters. */
const MIDDLE = 0.34;
const ROOM = 1.4;

/** A word of a drawing: where it begins, ends or has its middle, and the line it stands on. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: Style;
  readonly lang: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** What is said before it on the same line, in another style. */
  readonly before?: { readonly text: string; readonly style: Style } | undefined;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** Writes a word where a drawing has it. */
export function writeWord(pen: Pen, { text, x, y, style, lang, anchor = 'start', before }: Word): void {
  const first = before?.text ? [run(before.text, before.style, lang)] : [];
  const width = Math.ceil(runsWidth(first) + widthOf(text, style));
  const height = style.size * ROOM;
  pen.text({
    box: { left: x - width * SHARE[anchor], top: y - style.size * MIDDLE - height / 2, width, height },
    anchor: 'middle',
    unbroken: true,
    paragraphs: [{ runs: [...first, run(text, style, lang)], leading: 1.2, align: ALIGN[anchor] }],
  });
}
