import type { ComponentType } from 'react';
import type { Block, BlockForm, BlockOf } from '../content.ts';
import { Chart } from './Chart.tsx';
import { FigureOf } from './FigureOf.tsx';
import { Figures } from './Figures.tsx';
import { Greeting } from './Greeting.tsx';
import { List } from './List.tsx';
import { Sides } from './Sides.tsx';
import { TableOf } from './TableOf.tsx';
import { TextLines } from './TextLines.tsx';
import { TimelineOf } from './TimelineOf.tsx';

/** A block in the leading language, and the same in the other where both are shown. */
export interface BlockProps<F extends BlockForm> {
  readonly block: BlockOf<F>;
  readonly other: BlockOf<F> | undefined;
}

/** How each block is drawn. */
const views: { readonly [F in BlockForm]: ComponentType<BlockProps<F>> } = {
  greeting: Greeting,
  figures: Figures,
  text: TextLines,
  table: TableOf,
  list: List,
  sides: Sides,
  timeline: TimelineOf,
  chart: Chart,
  figure: FigureOf,
};

export function BlockView({ block, other }: { readonly block: Block; readonly other: Block | undefined }) {
  const View = views[block.form] as ComponentType<BlockProps<BlockForm>>;
  return <View block={block} other={other?.form === block.form ? other : undefined} />;
}
