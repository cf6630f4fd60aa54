/**
 * What runs inside the measured page. It is put there as text before anything else, so it may use nothing from outside.
 *
 * A page says what it shows by a signature: a text that changes with every result. Each frame the signature is asked
 * for once, in that frame's requestAnimationFrame; when it is the expected one, the frame now being made is the one
 * that shows the result, and a message posted from it comes when its style, layout and paint are through. That moment
 * is the end of the measure. The asking itself is part of what is measured.
 */

/** @typedef {{ handler: number, frame: number, elapsed: number }} Taken ms in the event, ms in its frame, ms from one to the other */

/**
 * @typedef {object} Bench
 * @property {(() => string | null) | null} signature what the page shows; null while it does not show anything whole
 * @property {(expected: string, event: string) => void} arm measures from the next such event until it is painted
 * @property {() => Promise<Taken>} taken what was measured
 * @property {Promise<number>} opened ms from the start of navigation until the expected signature was painted
 * @property {() => void} watchFrames begins to note the frames
 * @property {() => number[]} frames ends that: the ms between each two frames
 * @property {() => { first: number, longest: { start: number, duration: number }[] }} blocked first paint, and tasks over 50 ms
 */

/** @param {{ expected: string | null }} options */
export function pageSide({ expected }) {
  /** @type {{ start: number, duration: number }[]} */
  const longest = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longest.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  /** @param {() => void} work done when all that is under way now is through */
  const afterwards = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
  };

  /**
   * @param {string} wanted
   * @param {(frameStart: number) => void} done
   */
  const whenPainted = (wanted, done) => {
    const look = () => {
      const start = performance.now();
      if (signature() === wanted) afterwards(() => done(start));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  /** What comes after the first event of a press of the mouse or of a key. */
  const following = ['mousedown', 'pointerup', 'mouseup', 'click', 'input'];

  /** @returns {string | null} */
  const signature = () => Reflect.get(globalThis, 'bench').signature?.() ?? null;

  /** @type {Promise<Taken>} */
  let taken = Promise.reject(new Error('Nothing was measured.'));
  taken.catch(() => {});
  /** @type {number[] | null} */
  let stamps = null;

  /** @type {Bench} */
  const bench = {
    signature: null,
    opened: new Promise((done) => {
      if (expected !== null)
        whenPainted(expected, () => {
          performance.mark('bench-end');
          done(performance.now());
        });
    }),
    arm: (wanted, event) => {
      taken = new Promise((done) => {
        const begin = () => {
          const start = performance.now();
          performance.mark('bench-start');
          let handler = 0;
          // A press is several events, each with its own handlers.
          let running = false;
          const timed = () => {
            if (running) return;
            running = true;
            const began = performance.now();
            afterwards(() => {
              running = false;
              handler += performance.now() - began;
            });
          };
          timed();
          for (const next of following) addEventListener(next, timed, { capture: true, once: true });
          whenPainted(wanted, (frameStart) => {
            performance.mark('bench-end');
            const end = performance.now();
            done({ handler, frame: end - frameStart, elapsed: end - start });
          });
        };
        addEventListener(event, begin, { capture: true, once: true });
      });
    },
    taken: () => taken,
    watchFrames: () => {
      const noted = [performance.now()];
      stamps = noted;
      const note = (/** @type {number} */ at) => {
        noted.push(at);
        if (stamps === noted) requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    },
    frames: () => {
      const noted = stamps ?? [];
      stamps = null;
      // The first is the moment of asking, the second the first frame.
      return noted.slice(2).map((at, i) => at - (noted[i + 1] ?? at));
    },
    blocked: () => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      longest,
    }),
  };
  Object.assign(globalThis, { bench });
}
