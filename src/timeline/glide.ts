/** A hand that lets go while it moves leaves the drawing gliding so long, in ms. */
export const GLIDE = 300;
/** Only what the hand did in its last ms counts. */
const RECENT = 90;
/** Slower than this, in px a ms, it has come to rest. */
const LEAST = 0.12;

/** Where a hand was, px, at a time in ms. */
export interface Trace {
  readonly x: number;
  readonly time: number;
}

/** The traces of a hand with one more; what is too long ago is forgotten. */
export const traced = (traces: readonly Trace[], next: Trace): readonly Trace[] => [
  ...traces.filter((trace) => next.time - trace.time <= RECENT),
  next,
];

/** How fast a hand went when it let go, in px a ms; 0 when it had come to rest. */
export function speedOf(traces: readonly Trace[], now: number): number {
  const recent = traces.filter((trace) => now - trace.time <= RECENT);
  const first = recent[0];
  const last = recent.at(-1);
  if (!first || !last || last.time === first.time) return 0;
  const speed = (last.x - first.x) / (now - first.time);
  return Math.abs(speed) < LEAST ? 0 : speed;
}

/** How far it has glided after so many ms, in px: ever slower, as a cube does. */
export function glided(speed: number, ms: number): number {
  const left = 1 - Math.min(1, Math.max(0, ms / GLIDE));
  return (speed * GLIDE * (1 - left ** 3)) / 3;
}
