/** A scale of counts from 0: where it ends, and the round whole numbers to rule it at. */
export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5];

/** A round step of whole numbers that reaches `max` in at most `most` steps. */
function stepFor(max: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.find((s) => s * power * most >= max);
    if (step !== undefined) return step * power;
  }
}

/** A scale that ends at the largest count, ruled in at most `most` (3 or more) steps; at least from 0 to 1, so that it has a length. */
export function axisTo(max: number, most = 5): Axis {
  const end = Math.max(1, max);
  const step = stepFor(end, most);
  return { end, ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step) };
}
