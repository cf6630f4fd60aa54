import type { Block, BlockForm } from '../../content.ts';
import type { Kit, Plan, Writer } from '../kit.ts';
import { writeChart } from './chart.ts';
import { writeFigure } from './figure.ts';
import { writeFigures } from './figures.ts';
import { writeGreeting } from './greeting.ts';
import { writeList } from './list.ts';
import { writeSides } from './sides.ts';
import { writeTable } from './table.ts';
import { writeText } from './text.ts';
import { writeTimeline } from './timeline.ts';

/** How each block is written to PowerPoint. */
export const writers: { readonly [F in BlockForm]: Writer<F> } = {
  greeting: writeGreeting,
  figures: writeFigures,
  text: writeText,
  table: writeTable,
  list: writeList,
  sides: writeSides,
  timeline: writeTimeline,
  chart: writeChart,
  figure: writeFigure,
};

/** A block measured for a place, with the same in the other language where both are shown. */
export function planOf(block: Block, other: Block | undefined, kit: Kit): Plan {
  const write = writers[block.form] as Writer<BlockForm>;
  return write(block, other?.form === block.form ? other : undefined, kit);
}
