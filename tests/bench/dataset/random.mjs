/** Chance that can be repeated: the same seed draws the same numbers on every machine. */

/** @typedef {ReturnType<typeof randomFrom>} Random */

/**
 * The running sums of weights, for drawing a place by weight.
 * @param {readonly number[]} weights
 */
function runningSums(weights) {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    sums[i] = sum;
  });
  return { sums, sum };
}

/**
 * A source of chance (sfc32).
 * @param {number} seed any whole number
 */
export function randomFrom(seed) {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let d = 1;
  /** A number from 0 to below 1. */
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 16; i++) next();

  /**
   * A whole number between two, both inclusive.
   * @param {number} from
   * @param {number} to
   */
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));

  /** @param {number} share from 0 to 1 */
  const chance = (share) => next() < share;

  /**
   * One of a list that is not empty.
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  const pick = (list) => {
    const found = list[int(0, list.length - 1)];
    if (found === undefined) throw new RangeError('There is nothing to pick from.');
    return found;
  };

  /**
   * A way of drawing places by weight, as often as wanted.
   * @param {readonly number[]} weights
   */
  const byWeight = (weights) => {
    const { sums, sum } = runningSums(weights);
    return () => {
      const wanted = next() * sum;
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      return low;
    };
  };

  /**
   * A way of drawing places 0 to `size - 1`, the first most often (Zipf).
   * @param {number} size
   * @param {number} steepness 0 is even
   */
  const zipf = (size, steepness) =>
    byWeight(Array.from({ length: size }, (_, i) => 1 / (i + 1) ** steepness));

  /**
   * Up to so many different things of a list, by a way of drawing places.
   * @template T
   * @param {readonly T[]} list
   * @param {number} most
   * @param {() => number} draw
   * @returns {T[]}
   */
  const distinct = (list, most, draw) =>
    [...new Set(Array.from({ length: most }, draw))]
      .map((place) => list[place])
      .filter((found) => found !== undefined);

  return { next, int, chance, pick, byWeight, zipf, distinct };
}
