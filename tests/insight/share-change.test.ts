import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestShare, type ShareIn, shareChange, shareOf } from '../../src/insight/share-change.ts';

/** `on` of `all` visits for certain, and `onMore` of `allMore` that may have been. */
const share = (on: number, all: number, onMore = 0, allMore = onMore): ShareIn => ({
  on: { certain: on, possible: onMore },
  all: { certain: all, possible: allMore },
});

test.each([
  ['up', share(12, 50), share(4, 45), { kind: 'up', from: 9, to: 24, sure: true }],
  ['down', share(4, 45), share(12, 50), { kind: 'down', from: 24, to: 9, sure: true }],
  ['five points are a step', share(3, 20), share(2, 20), { kind: 'up', from: 10, to: 15 }],
  ['four are none', share(7, 50), share(5, 50), { kind: 'level', from: 10, to: 14 }],
  ['doubted dates could turn it round', share(6, 20), share(4, 20, 6), { kind: 'up', sure: false }],
  ['visits on other themes count against it', share(6, 20), share(4, 20, 0, 6), { kind: 'up', sure: true }],
  ['two visits at most', share(2, 20), share(2, 30), { kind: 'few' }],
  ['three on one side', share(3, 20), share(0, 20), { kind: 'up', from: 0, to: 15 }],
  ['hardly any visits at all', share(5, 9), share(5, 40), { kind: 'thin' }],
  ['hardly any before', share(5, 40), share(5, 9), { kind: 'thin' }],
  ['possible visits make no crowd', share(2, 20, 9), share(2, 30), { kind: 'few' }],
] as const)('%s', (_, now, before, expected) => expect(shareChange(now, before)).toMatchObject(expected));

test('a share of nothing', () => {
  expect(shareOf(share(0, 0))).toBe(0);
  expect(largestShare(share(0, 0))).toBe(0);
});

/** Every share there can be, whichever of the possible visits were in that time. */
function* shares({ on, all }: ShareIn) {
  const elsewhere = all.possible - on.possible;
  for (let a = 0; a <= on.possible; a++)
    for (let b = 0; b <= elsewhere; b++) yield (on.certain + a) / Math.max(1, all.certain + a + b);
}

const anyShare = fc
  .record({ on: fc.nat(12), more: fc.nat(20), onMore: fc.nat(4), allMore: fc.nat(4) })
  .map(({ on, more, onMore, allMore }) => share(on, on + more, onMore, onMore + allMore));

test('a change that is sure holds for every way in which the doubted dates can fall', () => {
  fc.assert(
    fc.property(anyShare, anyShare, (now, before) => {
      const change = shareChange(now, before);
      if (!('sure' in change) || !change.sure || change.kind === 'level') return;
      const sign = change.kind === 'up' ? 1 : -1;
      for (const a of shares(now)) for (const b of shares(before)) expect(Math.sign(a - b)).toBe(sign);
    }),
  );
});

test('no share is larger than the largest', () => {
  fc.assert(
    fc.property(anyShare, (some) => {
      for (const one of shares(some)) expect(one).toBeLessThanOrEqual(largestShare(some) + 1e-9);
    }),
  );
});
