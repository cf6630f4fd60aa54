import type { Box, Pen, Style } from '../../../export/pptx/pen.ts';
import type { BlockOf } from '../../content.ts';
import { run, serif } from '../said.ts';
import { writeSeal } from '../seal.ts';

type Greeting = BlockOf<'greeting'>;

const TOP = 56;
const SIZES = { word: 178, to: 80, gap: 60, most: 560, seal: 162, below: 18 };
/** From sign to sign, in sizes of signs. */
const STEP = { word: 1.02, to: 1.06 };
/** A column is wide enough for one sign and not for two, in sizes of its signs. */
const COLUMN = 1.4;

/** What stands upright at the right of a greeting takes so much of its width, px. */
export const uprightWidth = ({ seal }: Greeting): number =>
  SIZES.word + SIZES.gap + (seal ? SIZES.seal : SIZES.to);

/** Only signs that are written below one another as they are; letters and brackets are turned. */
const SIGNS = /^\p{Script=Han}+$/u;

interface Column {
  /** Where it ends. */
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly step: number;
  readonly height: number;
  readonly isTitle: boolean;
}

/**
 * A column of Chinese. Signs alone are lines of one sign each, which is upright in every program; what has letters in it is set
 * from top to bottom, as the programs that know this do.
 */
function writeColumn(pen: Pen, text: string, column: Column): void {
  const { right, top, size, step, height, isTitle } = column;
  const width = size * COLUMN;
  const style: Style = serif(size, { bold: true });
  const signs = SIGNS.test(text);
  pen.text({
    box: { left: right - size / 2 - width / 2, top, width, height },
    ...(isTitle && { place: 'title' as const }),
    ...(signs ? { firm: true } : { upright: true, anchor: 'middle' as const }),
    paragraphs: [
      signs
        ? { runs: [run(text, style, 'zh')], leading: step, exact: true, align: 'center' }
        : { runs: [run(text, style, 'zh')], leading: 1.22 },
    ],
  });
}

/** The word in Chinese from top to bottom, to whom beside it, the seal under that. */
export function writeUpright(pen: Pen, block: Greeting, box: Box, isTitle: boolean): void {
  const { upright, seal, to } = block;
  const right = box.left + box.width;
  const top = box.top + TOP;
  const length = (text: string) => Math.max(1, [...text].length);
  const word = Math.min(SIZES.word, (box.height - TOP) / (length(upright.word.text) * STEP.word));
  writeColumn(pen, upright.word.text, {
    right,
    top,
    size: word,
    step: STEP.word,
    height: length(upright.word.text) * word * STEP.word + word * 0.1,
    isTitle,
  });
  const next = right - word - SIZES.gap;
  if (upright.to) {
    const { text } = upright.to;
    const size = Math.min(SIZES.to, SIZES.most / (length(text) * STEP.to));
    writeColumn(pen, text, {
      right: next,
      top: top + 8,
      size,
      step: STEP.to,
      height: SIZES.most,
      isTitle: false,
    });
  }
  if (seal)
    writeSeal(
      pen,
      { ...seal, full: true },
      {
        left: next - SIZES.seal,
        top: box.top + box.height - SIZES.below - SIZES.seal,
        scale: SIZES.seal / 100,
      },
      to?.text ?? upright.word.text,
    );
}
