import type { Words } from '../index.ts';

export const still: Words['still'] = {
  sides: { inbound: '来访', outbound: '出访' },
};
