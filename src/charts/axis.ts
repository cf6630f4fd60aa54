const STEPS = [1, 2, 5];

/** A round step of whole numbers that reaches `max` in at most `most` steps. */
function stepFor(max: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.find((s) => s * power * most >= max);
    if (step !== undefined) return step * power;
  }
}

/** Round whole numbers from 0 up to or just past `max`, at most `most` steps; at least 0 and 1, so that an axis has a length. */
export function ticksTo(max: number, most = 5): readonly number[] {
  const step = stepFor(Math.max(1, max), most);
  const count = Math.ceil(Math.max(1, max) / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}
