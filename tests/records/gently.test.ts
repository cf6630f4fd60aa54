import { expect, it, vi } from 'vitest';
import { readDataset, readDatasetGently } from '../../src/records/read.ts';
import { rawDataset, rawVisit } from '../support/raw.ts';

const many = (count: number) =>
  rawDataset({ visits: Array.from({ length: count }, (_, i) => rawVisit({ id: `v${i}` })) });

it('reads as readDataset does', async () => {
  const files = rawDataset({ visits: [rawVisit(), rawVisit(), rawVisit({ id: 'v2', date: '2021-13' })] });
  expect(await readDatasetGently(files)).toEqual(readDataset(files));
});

it('pauses every few milliseconds', async () => {
  // A clock on which each look takes a millisecond, so that a record does.
  let time = 0;
  const pause = vi.fn(() => Promise.resolve());
  const { counts } = await readDatasetGently(many(1000), undefined, { every: 10, now: () => time++, pause });
  expect(counts.visits.accepted).toBe(1000);
  expect(pause.mock.calls.length).toBeGreaterThan(80);
  expect(pause.mock.calls.length).toBeLessThan(130);
});

it('lets other things go on while it reads', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await readDatasetGently(many(3000), undefined, {
    every: 0,
    now: () => performance.now(),
    pause: () => new Promise((done) => setImmediate(done)),
  });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

it('stops when it is given up', async () => {
  const giveUp = new AbortController();
  let pauses = 0;
  const pause = () => {
    if (++pauses === 3) giveUp.abort();
    return Promise.resolve();
  };
  const reading = readDatasetGently(many(1000), giveUp.signal, { every: 0, now: () => 0, pause });
  await expect(reading).rejects.toThrow('aborted');
  expect(pauses).toBe(3);
});

it('pauses on its own with a message to itself', async () => {
  const { counts } = await readDatasetGently(many(2000));
  expect(counts.visits.accepted).toBe(2000);
});
