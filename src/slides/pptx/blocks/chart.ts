import type { Chart, Paragraph } from '../../../export/pptx/pen.ts';
import type { BlockOf, Line } from '../../content.ts';
import type { Kit, Plan, Writer } from '../kit.ts';
import { run, runOf, sans, secondOf, tagOf } from '../said.ts';
import { heightOf } from '../text-height.ts';
import { moreOf } from './more.ts';

const TOP = 36;
/** What a chart takes at least, and a lying bar with its room at most, px. */
const LEAST = 300;
const BAR = 104;
/** Of the letters, px. */
const LETTERS = { bars: 34, columns: 26 };
/** In the narrow format names of bars are smaller. */
const NARROW_BARS = 30;

/** A chart as it is to be written, once it is known how high it may be, px. */
export type ChartIn = (room: number) => Pick<Chart, 'as' | 'categories' | 'series' | 'totals' | 'unit'> & {
  readonly more?: Line | undefined;
};

/** What is counted and, of stacks, what each colour means: full what is certain, after a plus what is only possible. */
function headOf(unit: Line, series: Chart['series'], kit: Kit): readonly Paragraph[] {
  const { size, lang } = kit;
  const style = sans(26 * size, { ink: 'ink-3' });
  const key = series.length > 1 ? series : [];
  const runs = key.flatMap(({ name, ink, possible }) => [
    run(possible ? '\u2003+\u2002' : '\u2003■\u2002', { ...style, ink: possible ? 'ink-2' : ink }, lang),
    run(name, { ...style, ink: 'ink-2' }, lang),
  ]);
  return [{ runs: [runOf(unit, style, kit), ...runs], leading: 1.35 }];
}

/**
 * A chart of PowerPoint with its figures; what is counted stands above it. A chart of nothing is not written.
 * @param keyed whether the colours of stacks are told above it
 */
export function chartPlan(unit: Line, chartIn: ChartIn, kit: Kit, keyed = true): Plan {
  const { size, width, title, lang, show } = kit;
  const said = headOf(unit, keyed ? chartIn(Number.POSITIVE_INFINITY).series : [], kit);
  const saidHeight = heightOf(said, width);
  const above = TOP * size + saidHeight;
  return {
    height: above + LEAST * size,
    takes: 'rest',
    write: (pen, box) => {
      const found = chartIn(box.height - above);
      const more = moreOf(found.more, 0, kit);
      const { as, categories, series } = found;
      if (!series.some(({ values }) => values.some((value) => value > 0))) return;
      pen.text({ box: { ...box, top: box.top + TOP * size, width, height: saidHeight }, paragraphs: said });
      const room = box.height - above - more.height;
      const needs = as === 'bars' ? categories.length * BAR : room;
      const height = Math.min(room, needs);
      const letters = as === 'bars' && show.ratio === '4:3' ? NARROW_BARS : LETTERS[as];
      pen.chart({
        ...found,
        box: { left: box.left, top: box.top + above, width, height },
        name: unit.text,
        alt: title,
        size: letters * size,
        lang: tagOf(lang),
      });
      more.write(pen, { ...box, width, top: box.top + above + height });
    },
  };
}

/** The figures of a block as the parts of a chart. */
const partsOf = (
  block: BlockOf<'chart'>,
  other: BlockOf<'chart'> | undefined,
): Pick<Chart, 'categories' | 'series'> => ({
  categories: block.categories.map((line, i) => {
    const second = secondOf(line, other?.categories[i]);
    // Under a column there is room for one after the other, beside a bar for both.
    return second ? `${line.text}${block.as === 'columns' ? '\n' : ' '}${second.text}` : line.text;
  }),
  series: block.series.map(({ name, colour, values }) => ({ name: name.text, ink: colour, values })),
});

export const writeChart: Writer<'chart'> = (block, other, kit) =>
  chartPlan(
    block.unit,
    () => ({ as: block.as, ...partsOf(block, other), totals: kit.words.handout.total, more: block.more }),
    kit,
  );
