import fc from 'fast-check';
import type { Register } from '../../../src/records/register.ts';
import { crowdOf, extentOfAll } from '../../../src/timeline/crowd.ts';
import { roomOf } from '../../../src/timeline/frame.ts';
import { daysOf, type Span, zoomed } from '../../../src/timeline/scale.ts';
import { registers } from './arbitrary.ts';
import { layoutFor } from './layout.ts';

/** A part of all time, by where it begins and how much of it it shows. */
const partOf = (register: Register, at: number, share: number): Span => {
  const extent = extentOfAll(register);
  return zoomed(extent, 1 / share, extent.from + at * daysOf(extent), extent);
};

/** Registers at widths, zooms, languages and filters of all kinds. */
export const views = fc.record({
  register: registers(160),
  width: fc.integer({ min: 320, max: 2560 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  share: fc.double({ min: 0.005, max: 1, noNaN: true }),
  lang: fc.constantFrom('en', 'zh'),
  matching: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
});

/** What a view comes to, as the page would draw it. */
export const drawn = ({
  register,
  width,
  at,
  share,
  lang,
  matching,
}: typeof views extends fc.Arbitrary<infer T> ? T : never) => {
  const matches =
    matching === null ? null : Uint8Array.from(register.visits, (_, i) => (i % matching === 0 ? 1 : 0));
  const crowd = crowdOf(register, null, matches);
  const whole = layoutFor(register, { width, lang });
  const span = partOf(register, at, share);
  return {
    layout: layoutFor(register, { crowd, width, lang, span, floor: roomOf(whole.frame) }),
    whole,
    span,
    matches,
  };
};
