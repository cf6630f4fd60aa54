import type { Words } from '../index.ts';

export const show: Words['show'] = {
  title: '演示',
};
