import type { Box, Paragraph, Pen } from '../../../export/pptx/pen.ts';
import type { BlockOf } from '../../content.ts';
import type { Kit, Writer } from '../kit.ts';
import { besideParagraph, besideRuns, run, runOf, sans, serif } from '../said.ts';
import { writeSeal } from '../seal.ts';
import { heightOf, sizeWithin } from '../text-height.ts';

type Greeting = BlockOf<'greeting'>;

const TOP = 56;
const WORD = { en: { size: 200, leading: 0.92 }, zh: { size: 150, leading: 1 } } as const;
const UPRIGHT = { word: 178, to: 80, gap: 60, most: 560, seal: 162, below: 18 };
/** A column of Chinese takes so much room, in sizes of its signs. */
const COLUMN = 1.4;
const STEP = { word: 1.02, to: 1.06 };

/** Names in a row, as many as go on each. */
function guestsOf({ guests, more }: Greeting, other: Greeting | undefined, kit: Kit): Paragraph | undefined {
  const style = sans(34 * kit.size);
  const rest = guests.slice(1).map(({ name }, i) => besideRuns(name, other?.guests[i + 1]?.name, style, kit));
  if (more) rest.push([runOf(more, style, kit)]);
  if (rest.length === 0) return undefined;
  const gap = run('\u2003', style, kit.lang);
  return {
    runs: rest.flatMap((runs, i) => (i > 0 ? [gap, ...runs] : runs)),
    leading: 1.5,
    before: 20 * kit.size,
  };
}

/** To whom, and who comes: one box under the large word. */
function toWhom(block: Greeting, other: Greeting | undefined, kit: Kit): readonly Paragraph[] {
  const { size } = kit;
  const [head] = block.guests;
  // The second language has it upright.
  const to = block.to ? [{ runs: [runOf(block.to, serif(64 * size), kit)], leading: 1.15 }] : [];
  const name = head
    ? [
        besideParagraph(
          head.name,
          other?.guests[0]?.name,
          { style: serif(48 * size, { bold: true }), leading: 1.2, before: 54 * size },
          kit,
        ),
      ]
    : [];
  const post = head?.post
    ? [{ runs: [runOf(head.post, sans(36 * size, { ink: 'ink-2' }), kit)], leading: 1.35 }]
    : [];
  const guests = guestsOf(block, other, kit);
  return [...to, ...name, ...post, ...(guests ? [guests] : [])];
}

/** A column of Chinese that ends at `right`, its signs as far from each other as they are set. */
function writeColumn(
  pen: Pen,
  text: string,
  at: { readonly right: number; readonly top: number; readonly size: number; readonly height: number },
): void {
  const width = at.size * COLUMN;
  const slack = (width - at.size) / 2;
  pen.text({
    box: { left: at.right - width + slack, top: at.top, width, height: at.height },
    upright: true,
    anchor: 'middle',
    paragraphs: [{ runs: [run(text, serif(at.size, { bold: true }), 'zh')], leading: 1.32 }],
  });
}

/** The word in Chinese from top to bottom, to whom beside it, the seal under that. Gives the room they take. */
function writeUpright(pen: Pen, { upright, seal, to }: Greeting, box: Box): void {
  const right = box.left + box.width;
  const top = box.top + TOP;
  const length = (text: string, size: number, step: number) => [...text].length * size * step;
  const word = Math.min(
    UPRIGHT.word,
    (box.height - TOP) / (Math.max(1, [...upright.word.text].length) * STEP.word),
  );
  const height = length(upright.word.text, word, STEP.word) + word * 0.1;
  writeColumn(pen, upright.word.text, { right, top, size: word, height });
  const next = right - word - UPRIGHT.gap;
  if (upright.to) {
    const { text } = upright.to;
    const size = Math.min(UPRIGHT.to, UPRIGHT.most / (Math.max(1, [...text].length) * STEP.to));
    writeColumn(pen, text, { right: next, top: top + 8, size, height: UPRIGHT.most });
  }
  if (seal)
    writeSeal(
      pen,
      { ...seal, full: true },
      {
        left: next - UPRIGHT.seal,
        top: box.top + box.height - UPRIGHT.below - UPRIGHT.seal,
        scale: UPRIGHT.seal / 100,
      },
      to?.text ?? upright.word.text,
    );
}

/** The welcome and the thanks: one large word that is the title of the slide, and the same upright with the seal under it. */
export const writeGreeting: Writer<'greeting'> = (block, other, kit) => {
  const { size, lang, title } = kit;
  const word = lang === 'zh' ? WORD.zh : WORD.en;
  const beside = UPRIGHT.word + UPRIGHT.gap + (block.seal ? UPRIGHT.seal : UPRIGHT.to) + UPRIGHT.gap;
  const width = kit.width - beside;
  const style = serif(word.size * size, { bold: true });
  const large = { ...style, size: sizeWithin(block.word.text, style, width) };
  const wordHeight = large.size * word.leading * 1.1;
  const said = toWhom(block, other, kit);
  const saidHeight = heightOf(said, width);
  const by = block.by.map((line, i) =>
    besideParagraph(line, other?.by[i], { style: sans(32 * size, { ink: 'ink-2' }), leading: 1.45 }, kit),
  );
  const byHeight = by.length > 0 ? heightOf(by, width) + 22 * size : 0;
  const above = TOP + wordHeight + 34 * size;
  return {
    height: above + saidHeight + byHeight,
    takes: 'rest',
    write: (pen, box) => {
      const at = { left: box.left, width };
      pen.text({
        box: { ...at, top: box.top + TOP, height: wordHeight },
        // It is the title of the slide where the slide has no other.
        ...(block.word.text === title && { place: 'title' as const }),
        paragraphs: [{ runs: [runOf(block.word, large, kit)], leading: word.leading }],
      });
      if (said.length > 0)
        pen.text({ box: { ...at, top: box.top + above, height: saidHeight }, paragraphs: said });
      if (by.length > 0)
        pen.text({
          box: { ...at, top: box.top + box.height - byHeight, height: byHeight - 22 * size },
          anchor: 'bottom',
          paragraphs: by,
        });
      writeUpright(pen, block, box);
    },
  };
};
