import type { Period } from '../records/dashboard.ts';
import type { YearStack } from './year-stack.ts';

/** What both drawings of stacked years take. Sizes in pixels. */
export interface YearPlotProps {
  readonly stacks: readonly YearStack[];
  readonly periods: readonly Period[];
  readonly width: number;
  readonly height: number;
}
