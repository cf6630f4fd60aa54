import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countChange } from '../../src/insight/count-change.ts';

const count = (certain: number, possible = 0) => ({ certain, possible });

test.each([
  [count(36, 4), count(27, 3), 'more'],
  [count(36, 4), count(27, 9), 'open'],
  [count(5, 2), count(6, 1), 'open'],
  [count(3, 2), count(6), 'fewer'],
  [count(3, 3), count(6), 'open'],
  [count(6), count(6), 'same'],
  [count(6, 1), count(6), 'open'],
  [count(0), count(0), 'same'],
  [count(0), count(1), 'fewer'],
] as const)('%o beside %o: %s', (now, before, expected) => expect(countChange(now, before)).toBe(expected));

test('more, fewer and as many hold however the doubted dates fall', () => {
  const some = fc.record({ certain: fc.nat(9), possible: fc.nat(4) });
  fc.assert(
    fc.property(some, some, (now, before) => {
      const told = countChange(now, before);
      for (let a = now.certain; a <= now.certain + now.possible; a++)
        for (let b = before.certain; b <= before.certain + before.possible; b++) {
          if (told === 'more') expect(a).toBeGreaterThan(b);
          if (told === 'fewer') expect(a).toBeLessThan(b);
          if (told === 'same') expect(a).toBe(b);
        }
    }),
  );
});
