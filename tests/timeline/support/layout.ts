import type { Register } from '../../../src/records/register.ts';
import { crowdOf, extentOf } from '../../../src/timeline/crowd.ts';
import { type Layout, type LayoutInput, layoutOf } from '../../../src/timeline/layout.ts';
import { estimate } from '../../../src/timeline/text-width.ts';

/** A layout of all visits of a register over all of time, 1296 px wide, in English; or otherwise as said. */
export const layoutFor = (register: Register, more: Partial<LayoutInput> = {}): Layout => {
  const crowd = more.crowd ?? crowdOf(register, null, null);
  return layoutOf({
    crowd,
    span: extentOf(crowd),
    width: 1296,
    gutter: 112,
    lang: 'en',
    measure: estimate,
    words: {
      asOf: 'as of 20 Nov 2026',
      nothingYet: (year) => `Nothing yet on record for ${year}`,
      nothingYetBefore: (year) => `nothing yet on record for ${year}; `,
      more: (n) => `${n} more`,
    },
    ...more,
  });
};
