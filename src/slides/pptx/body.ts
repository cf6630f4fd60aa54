import type { Box, Pen } from '../../export/pptx/pen.ts';
import type { Content } from '../content.ts';
import { grows, LARGER } from '../growing.ts';
import { planOf } from './blocks/index.ts';
import type { Kit, Plan } from './kit.ts';

/** How many times as large as set, tried one after another until all fits. */
const SMALLER = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];
/** Free room under what is set larger, px. */
const BELOW = 36;

const needed = (plans: readonly Plan[]): number => plans.reduce((sum, { height }) => sum + height, 0);

/** What stands between the title of a slide and its foot, as on the screen: whatever is too long is set smaller, a few rows larger. */
export function writeBody(
  pen: Pen,
  box: Box,
  { blocks }: Content,
  other: Content | undefined,
  kit: Omit<Kit, 'size'>,
): void {
  const plansAt = (size: number) =>
    blocks.map((block, i) => planOf(block, other?.blocks[i], { ...kit, size }));
  let plans = plansAt(1);
  for (const size of grows(blocks) ? [...LARGER, ...SMALLER] : SMALLER) {
    plans = plansAt(size);
    if (needed(plans) + (size > 1 ? BELOW * size : 0) <= box.height) break;
  }
  const takers = plans.filter(({ takes }) => takes === 'rest').length;
  const share = takers > 0 ? Math.max(0, box.height - needed(plans)) / takers : 0;
  const bottom = box.top + box.height;
  let { top } = box;
  for (const { height, takes, write } of plans) {
    const own = height + (takes === 'rest' ? share : 0);
    const start = takes === 'end' ? Math.max(top, bottom - own) : top;
    write(pen, { ...box, top: start, height: own });
    top = start + own;
  }
}
