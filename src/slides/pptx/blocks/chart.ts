import type { Writer } from '../kit.ts';
import { runOf, sans, secondOf } from '../said.ts';
import { heightOf } from '../text-height.ts';
import { moreOf } from './more.ts';

const TOP = 36;
/** What a chart takes at least, and a lying bar with its room at most, px. */
const LEAST = 300;
const BAR = 104;
const KEYS = 60;

/** A chart of PowerPoint with its figures; what is counted stands above it. */
export const writeChart: Writer<'chart'> = (block, other, kit) => {
  const { size, width, title, lang } = kit;
  const unit = [{ runs: [runOf(block.unit, sans(26 * size, { ink: 'ink-3' }), kit)], leading: 1.35 }];
  const unitHeight = heightOf(unit, width);
  const more = moreOf(block.more, 0, kit);
  const categories = block.categories.map((line, i) => {
    const second = secondOf(line, other?.categories[i]);
    return second ? `${line.text} ${second.text}` : line.text;
  });
  const above = TOP * size + unitHeight;
  return {
    height: above + LEAST * size + more.height,
    takes: 'rest',
    write: (pen, box) => {
      pen.text({ box: { ...box, top: box.top + TOP * size, height: unitHeight }, paragraphs: unit });
      const room = box.height - above - more.height;
      const needs = block.as === 'bars' ? categories.length * BAR + KEYS : room;
      const height = Math.min(room, needs);
      // PowerPoint has no chart of nothing.
      const empty = categories.length === 0 || block.series.length === 0;
      if (!empty)
        pen.chart({
          box: { left: box.left, top: box.top + above, width, height },
          name: block.unit.text,
          alt: title,
          as: block.as,
          categories,
          series: block.series.map(({ name, colour, values }) => ({ name: name.text, ink: colour, values })),
          size: (block.as === 'bars' ? 34 : 26) * size,
          lang: lang === 'zh' ? 'zh-CN' : 'en-GB',
        });
      more.write(pen, { ...box, top: box.top + above + height });
    },
  };
};
