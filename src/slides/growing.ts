import type { Block } from './content.ts';

/** Forms of which a few rows are set larger; the others fill their place as they are. */
const GROWING: ReadonlySet<Block['form']> = new Set(['list', 'sides', 'table', 'text']);

/** How many times as large as set, tried one after another before what is as set. */
export const LARGER: readonly number[] = [1.3, 1.2, 1.1];

/** Whether blocks may be set larger than usual, where there are few words. */
export const grows = (blocks: readonly Block[]): boolean => blocks.every(({ form }) => GROWING.has(form));
