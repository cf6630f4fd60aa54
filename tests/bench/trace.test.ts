import { describe, expect, it } from 'vitest';
import { covered, workIn } from './lib/trace.mjs';

const PAGE = { pid: 7, tid: 1 };
const WORKER = { pid: 7, tid: 2 };

const task = (at: { pid: number; tid: number }, ts: number, dur: number) => ({
  ...at,
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  ts,
  dur,
});
const mark = (name: string, ts: number) => ({ ...PAGE, name, ph: 'I', ts });
const named = (at: { pid: number; tid: number }, name: string) => ({
  ...at,
  name: 'thread_name',
  ph: 'M',
  ts: 0,
  args: { name },
});

describe('covered', () => {
  it.each([
    ['nothing', [], 0],
    ['one stretch', [[10, 30]], 20],
    [
      'what is outside of the window',
      [
        [-10, 0],
        [100, 130],
      ],
      0,
    ],
    ['what begins before and ends after', [[-10, 200]], 100],
    [
      'two apart',
      [
        [10, 20],
        [30, 40],
      ],
      20,
    ],
    [
      'two that overlap, once',
      [
        [10, 30],
        [20, 40],
      ],
      30,
    ],
    [
      'one within another, once',
      [
        [10, 40],
        [20, 30],
      ],
      30,
    ],
    [
      'in any order',
      [
        [30, 40],
        [10, 20],
      ],
      20,
    ],
  ] as const)('counts %s', (_, stretches, expected) => {
    expect(covered(stretches, [0, 100])).toBe(expected);
  });
});

describe('work', () => {
  const threads = [named(PAGE, 'CrRendererMain'), named(WORKER, 'DedicatedWorker thread')];

  it('is the tasks between the marks, from the beginning of the one in which the event came', () => {
    const events = [
      ...threads,
      task(PAGE, 0, 900),
      task(PAGE, 1000, 5000),
      mark('bench-start', 2000),
      task(PAGE, 16_000, 3000),
      mark('bench-end', 20_000),
      task(PAGE, 20_000, 9000),
    ];
    expect(workIn(events)).toBe(8);
  });

  it('counts a worker that keeps the page waiting, and each moment once', () => {
    const events = [
      ...threads,
      task(PAGE, 0, 2000),
      mark('bench-start', 0),
      task(WORKER, 1000, 9000),
      task(PAGE, 12_000, 1000),
      mark('bench-end', 13_000),
    ];
    expect(workIn(events)).toBe(11);
  });

  it('leaves out other pages and other threads', () => {
    const events = [
      ...threads,
      named({ pid: 7, tid: 3 }, 'Compositor'),
      mark('bench-start', 0),
      task({ pid: 8, tid: 1 }, 1000, 1000),
      task({ pid: 7, tid: 3 }, 1000, 1000),
      mark('bench-end', 5000),
    ];
    expect(workIn(events)).toBe(0);
  });

  it('is unknown without its marks', () => {
    expect(workIn([...threads, mark('bench-start', 1)])).toBeUndefined();
    expect(workIn([mark('bench-end', 1), mark('bench-start', 2)])).toBeUndefined();
  });
});
