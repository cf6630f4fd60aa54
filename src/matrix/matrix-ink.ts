/** Steps of ink, from the palest. */
const INK_STEPS = 6;

/** The step of ink of a figure, from 0: by its share of the highest, so that one is always pale beside many. */
export function inkStep(n: number, highest: number, from = 0): number {
  const steps = INK_STEPS - from;
  const share = highest <= 1 ? 0.5 : Math.log(n) / Math.log(highest);
  return from + Math.min(steps - 1, Math.floor(share * steps));
}
