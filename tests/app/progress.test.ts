import { expect, test } from 'vitest';
import { partLoaded, slowestFile } from '../../src/app/progress.ts';

const at = (file: 'visits' | 'people', loadedBytes: number, totalBytes: number | null) => ({
  file,
  loadedBytes,
  totalBytes,
});

test('the file named is the largest one still on its way', () => {
  expect(slowestFile([at('people', 10, 20_000), at('visits', 10, 238_000)])).toEqual({
    name: 'visits',
    kilobytes: 238,
  });
  expect(slowestFile([at('people', 10, 20_000), at('visits', 238_000, 238_000)])).toEqual({
    name: 'people',
    kilobytes: 20,
  });
  expect(slowestFile([at('visits', 1500, null)])).toEqual({ name: 'visits', kilobytes: 2 });
  expect(slowestFile([])).toBeUndefined();
  expect(slowestFile([at('visits', 0, null)])).toBeUndefined();
});

test('how much has come is known only when every size is', () => {
  expect(partLoaded([at('people', 10, 20), at('visits', 20, 80)])).toBeCloseTo(0.3);
  expect(partLoaded([at('people', 10, 20), at('visits', 20, null)])).toBeUndefined();
  expect(partLoaded([at('visits', 90, 80)])).toBe(1);
  expect(partLoaded([])).toBeUndefined();
});
