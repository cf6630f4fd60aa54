/** How many ms a piece of work takes at best: the machine of a test may be busy with others. */
const quickest = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = performance.now();
      work();
      return performance.now() - before;
    }),
  );

/**
 * How many times as long one piece of work takes as another in the same run, both at their best: that holds on any
 * machine, which milliseconds do not.
 */
export const timesAsLong = (work: () => void, usual: () => void): number => quickest(work) / quickest(usual);
