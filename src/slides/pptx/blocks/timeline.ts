import { scaledPen } from '../../../export/pptx/scaled-pen.ts';
import type { Span } from '../../../timeline/scale.ts';
import { stillTimeline } from '../../../timeline/still.ts';
import { estimate } from '../../../timeline/text-width.ts';
import type { BlockOf } from '../../content.ts';
import type { Kit, Plan, Writer } from '../kit.ts';
import { runOf, sans } from '../said.ts';
import { heightOf } from '../text-height.ts';
import { writeLarge } from '../time/large.ts';
import { smallLine, writeSmall } from '../time/small.ts';

/** The drawings of the dashboard stand on slides twice as large. */
const TWICE = 2;
/** The room of a small line with that below it, its height as drawn on a page, and what a large one takes at least, px. */
const SMALL = { room: 300, drawn: 142 };
const LARGE = { above: 34, least: 420 };
const CAPTION = { above: 12, below: 16 };

/** A large timeline of some visits among all. @param span the time shown, where it is not to be told from the visits */
export function largeTimeline(
  { rows, caption }: Pick<BlockOf<'timeline'>, 'rows' | 'caption'>,
  span: Span | undefined,
  kit: Kit,
): Plan {
  const { show, words, lang, width, size, title } = kit;
  const { register } = show;
  const speech = { lang, words };
  const said = caption
    ? [{ runs: [runOf(caption, sans(30 * size, { ink: 'ink-2' }), kit)], leading: 1.35 }]
    : [];
  const saidHeight = caption ? heightOf(said, width) : 0;
  const below = caption ? saidHeight + CAPTION.above + CAPTION.below : 0;
  return {
    height: LARGE.above + LARGE.least * size + below,
    takes: 'rest',
    write: (pen, box) => {
      const top = box.top + LARGE.above;
      const room = box.height - LARGE.above - below;
      const place = { width: width / TWICE, height: room / TWICE };
      const { layout, scale } = stillTimeline(register, rows, place, { ...speech, measure: estimate }, span);
      const own = layout.frame.height * scale * TWICE;
      const drawn = scale * TWICE * Math.min(1, room / own);
      writeLarge(scaledPen(pen, { left: box.left, top, scale: drawn }), layout, register, speech, {
        name: words.handout.parts.timeline,
        alt: title,
      });
      if (caption)
        pen.text({
          box: {
            left: box.left,
            top: top + Math.min(own, room) + CAPTION.above,
            width,
            height: saidHeight,
          },
          paragraphs: said,
        });
    },
  };
}

/** A line of marks at the foot, without names. */
function smallTimeline(block: BlockOf<'timeline'>, { show, words, lang, width }: Kit): Plan {
  return {
    height: SMALL.room,
    takes: 'end',
    write: (pen, box) => {
      const place = { width: width / TWICE, height: SMALL.drawn };
      const line = smallLine(block, show.register, place);
      const own = scaledPen(pen, { left: box.left, top: box.top, scale: TWICE * line.drawn });
      writeSmall(own, line, block.gap, { lang, words }, words.handout.parts.timeline);
    },
  };
}

/** Visits in time, in shapes. */
export const writeTimeline: Writer<'timeline'> = (block, _, kit) =>
  block.size === 'small' ? smallTimeline(block, kit) : largeTimeline(block, undefined, kit);
