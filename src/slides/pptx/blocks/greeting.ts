import type { Paragraph } from '../../../export/pptx/pen.ts';
import type { BlockOf } from '../../content.ts';
import type { SlideLang } from '../../deck.ts';
import type { Kit, Writer } from '../kit.ts';
import {
  besideParagraph,
  besideRuns,
  run,
  runOf,
  type Setting,
  sans,
  serif,
  underParagraphs,
} from '../said.ts';
import { heightOf, runsWidth, sizeWithin } from '../text-height.ts';
import { uprightWidth, writeUpright } from './upright.ts';

type Greeting = BlockOf<'greeting'>;

const TOP = 56;
const WORD = { size: 200, leading: 0.92, natural: 1.17, above: 0.14, below: 34 };
/** To whom: under the word, or alone where the word stands only upright. */
const TO = { size: 64, alone: 76, above: 72 };
/** Between what is said and what stands upright, px. */
const GAP = 24;
/** The large word fills no more of its line, so that it stays on one in a wider face. */
const SURE = 0.93;
/** Lines are set no smaller than this to stand on one. */
const LEAST = 0.85;

/** The Chinese stands upright at the right: across, the other language says it where there is one, and nobody where there is none. */
const acrossOf = (block: Greeting, other: Greeting | undefined, lang: SlideLang): Greeting | undefined =>
  lang === 'zh' ? other : block;

/** Whether one of the large words is the title of the slide. */
export const titleStands = (
  block: Greeting,
  other: Greeting | undefined,
  lang: SlideLang,
  title: string,
): boolean => acrossOf(block, other, lang)?.word.text === title || block.upright.word.text === title;

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
  const { size, lang } = kit;
  const across = acrossOf(block, other, lang);
  const [head] = block.guests;
  const { to } = across ?? block;
  const tongue = { lang: across === other && kit.other ? kit.other : lang };
  const style = serif((across ? TO.size : TO.alone) * size, { spacing: tongue.lang === 'zh' ? 0 : -0.015 });
  // What stands upright in the same words is not said again.
  const toLine =
    to && to.text !== block.upright.to?.text ? [{ runs: [runOf(to, style, tongue)], leading: 1.15 }] : [];
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
  return [...toLine, ...name, ...post, ...(guests ? [guests] : [])];
}

/** Who receives: each on one line, smaller where one is a little long for it; else the second language on a line of its own. */
function byWhom(
  { by }: Greeting,
  other: Greeting | undefined,
  width: number,
  kit: Kit,
): readonly Paragraph[] {
  const setting = (size: number): Setting => ({ style: sans(size, { ink: 'ink-2' }), leading: 1.45 });
  const at = (size: number) => by.map((line, i) => besideParagraph(line, other?.by[i], setting(size), kit));
  const size = 32 * kit.size;
  const longest = Math.max(1, ...at(size).map(({ runs }) => runsWidth(runs)));
  if (longest * LEAST > width)
    return by.flatMap((line, i) => underParagraphs(line, other?.by[i], setting(size), kit));
  return at(size * Math.min(1, width / longest));
}

/** The welcome and the thanks: one large word that is the title of the slide, and the same upright with the seal under it. */
export const writeGreeting: Writer<'greeting'> = (block, other, kit) => {
  const { size, lang, title } = kit;
  const across = acrossOf(block, other, lang);
  const width = kit.width - uprightWidth(block) - GAP;
  const style = serif(WORD.size * size, { bold: true, spacing: -0.04 });
  const large = across && { ...style, size: sizeWithin(across.word.text, style, width * SURE) };
  const said = toWhom(block, other, kit);
  const saidHeight = heightOf(said, width);
  const by = byWhom(block, other, width, kit);
  const byHeight = by.length > 0 ? heightOf(by, width) + 22 * size : 0;
  const above = TOP + (large ? large.size * WORD.leading + WORD.below * size : TO.above * size);
  const isTitle = across?.word.text === title;
  return {
    height: above + saidHeight + byHeight,
    takes: 'rest',
    write: (pen, box) => {
      const at = { left: box.left, width };
      if (across && large)
        pen.text({
          // Its line is as high as the face asks for, so that nothing of it is cut in another.
          box: {
            ...at,
            top: box.top + TOP - large.size * WORD.above,
            height: large.size * WORD.natural,
          },
          firm: true,
          ...(isTitle && { place: 'title' as const }),
          paragraphs: [
            {
              runs: [runOf(across.word, large, { lang: across === other && kit.other ? kit.other : lang })],
              leading: WORD.natural,
            },
          ],
        });
      if (said.length > 0)
        pen.text({ box: { ...at, top: box.top + above, height: saidHeight }, paragraphs: said });
      if (by.length > 0)
        pen.text({
          box: { ...at, top: box.top + box.height - byHeight, height: byHeight - 22 * size },
          anchor: 'bottom',
          paragraphs: by,
        });
      writeUpright(pen, block, box, !isTitle && block.upright.word.text === title);
    },
  };
};
