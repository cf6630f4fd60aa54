/** Lets waiting events go first. A timer would do too, but browsers hold back timers that follow one another. */
export const nextTurn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** How long work lets the page breathe: after how many milliseconds, by which clock, and how. */
export interface Breath {
  readonly every: number;
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

export const BREATH: Breath = { every: 8, now: () => performance.now(), pause: nextTurn };

/** Does long work step by step in one go. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does long work step by step, a few milliseconds at a time.
 * @throws the reason of the signal, when the work was given up
 */
export async function gently<T>(
  steps: Generator<void, T>,
  signal?: AbortSignal,
  breath: Breath = BREATH,
): Promise<T> {
  let since = breath.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (breath.now() - since < breath.every) continue;
    await breath.pause();
    signal?.throwIfAborted();
    since = breath.now();
  }
}
