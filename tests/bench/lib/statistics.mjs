/**
 * The middle of some numbers; of none, nothing.
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** A display that shows 60 frames a second gives each so many ms. */
const FRAME = 1000 / 60;

/**
 * What the gaps between frames say: how many frames came too late, in per cent, and ms spent in those over 50 ms.
 * Displays tick in whole frames, so a frame is late when the next tick had to be left out.
 * @param {readonly number[]} gaps ms
 */
export function smoothness(gaps) {
  const late = gaps.filter((gap) => gap > FRAME * 1.2).length;
  return {
    late: gaps.length === 0 ? 0 : (100 * late) / gaps.length,
    frozen: gaps.filter((gap) => gap > 50).reduce((sum, gap) => sum + gap, 0),
    frames: gaps.length,
  };
}
