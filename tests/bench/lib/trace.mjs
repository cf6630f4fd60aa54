/** Reads Chromium's trace: how long the page's threads were at work between two marks. */

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {{ name?: string }} [args]
 */

/** A stretch of time, in microseconds. @typedef {readonly [from: number, to: number]} Stretch */

/** What to ask Chromium to trace: tasks, and the page's own marks. */
export const traceCategories = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];

/**
 * How long a set of stretches is, each moment counted once, as far as it lies within a window. Microseconds.
 * @param {readonly Stretch[]} stretches
 * @param {Stretch} window
 */
export function covered(stretches, [first, last]) {
  const clipped = stretches
    .map(([from, to]) => /** @type {const} */ ([Math.max(from, first), Math.min(to, last)]))
    .filter(([from, to]) => to > from)
    .sort((a, b) => a[0] - b[0]);
  let end = first;
  let sum = 0;
  for (const [from, to] of clipped) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

const isTask = (/** @type {TraceEvent} */ { name, ph }) => ph === 'X' && /(^|::)RunTask$/.test(name);

/**
 * The work between the marks `bench-start` and `bench-end`, in ms: every moment at which the page's main thread or one
 * of its workers ran a task, idle waiting left out, from the beginning of the task in which the event came.
 * Nothing when the marks are not in the trace.
 * @param {readonly TraceEvent[]} events
 */
export function workIn(events) {
  const start = events.find(({ name }) => name === 'bench-start');
  const end = start && events.find(({ name, ts }) => name === 'bench-end' && ts >= start.ts);
  if (!start || !end) return undefined;
  const threads = new Map(
    events
      .filter(({ name, pid }) => name === 'thread_name' && pid === start.pid)
      .map(({ tid, args }) => [tid, args?.name ?? '']),
  );
  const isOurs = (/** @type {number} */ tid) => tid === start.tid || /Worker/.test(threads.get(tid) ?? '');
  const tasks = events.filter((event) => isTask(event) && event.pid === start.pid && isOurs(event.tid));
  const stretches = tasks.map(({ ts, dur = 0 }) => /** @type {const} */ ([ts, ts + dur]));
  const own = tasks.find(
    ({ tid, ts, dur = 0 }) => tid === start.tid && ts <= start.ts && ts + dur >= start.ts,
  );
  return covered(stretches, [own?.ts ?? start.ts, end.ts]) / 1000;
}
