import { expect, test, vi } from 'vitest';
import { markStore } from '../../src/charts/mark-store.ts';

test('remembers where the reader is, and tells those who listen', () => {
  const store = markStore();
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  expect([store.visited(), store.reading()]).toEqual([undefined, undefined]);
  store.visit('a');
  store.read('A: 1 visit');
  expect([store.visited(), store.reading()]).toEqual(['a', 'A: 1 visit']);
  store.read(undefined);
  expect([store.visited(), store.reading()]).toEqual(['a', undefined]);
  expect(listener).toHaveBeenCalledTimes(3);
  leave();
  store.visit('b');
  expect(listener).toHaveBeenCalledTimes(3);
});
