/** Heights in px of a block within a cell: the lowest, and the highest. */
const LEAST = 18;
const MOST = 30;

/** The highest figure is taken for at least so many: one of two is not as high as can be. */
const FEW = 4;

/** Height in px of a block within a cell: by its figure's share of the highest, in the steps in which ink deepens. */
export const heightOf = (n: number, highest: number): number =>
  Math.round(
    LEAST + (MOST - LEAST) * Math.min(1, Math.log(Math.max(1, n)) / Math.log(Math.max(FEW, highest))),
  );
