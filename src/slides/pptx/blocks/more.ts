import type { Paragraph } from '../../../export/pptx/pen.ts';
import type { Line } from '../../content.ts';
import type { Kit, Plan } from '../kit.ts';
import { runOf, sans } from '../said.ts';
import { heightOf } from '../text-height.ts';

/** Below a list, a table or a chart, that not all is shown. Nothing where all is. */
export function moreOf(more: Line | undefined, above: number, kit: Kit): Plan {
  if (!more) return { height: 0, write: () => undefined };
  const { size, width } = kit;
  const paragraph: Paragraph = {
    runs: [runOf(more, sans(28 * size, { ink: 'ink-3' }), kit)],
    leading: 1.35,
  };
  const height = heightOf([paragraph], width);
  const top = above * size;
  return {
    height: top + height,
    write: (pen, box) =>
      pen.text({
        box: { left: box.left, top: box.top + top, width: box.width, height },
        paragraphs: [paragraph],
      }),
  };
}
