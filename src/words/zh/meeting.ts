import type { Words } from '../index.ts';

export const meeting: Words['meeting'] = {
  title: '会议演示',
};
