/** How many ms a piece of work takes at best: the machine of a test may be busy with others. */
export const quickest = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = performance.now();
      work();
      return performance.now() - before;
    }),
  );
