import { expect, test } from 'vitest';
import { fileInReading, partLoaded, slowestFile } from '../../src/app/progress.ts';

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

test('a large file is half done when it has come, and goes on while it is read', () => {
  const large = at('visits', 4_000_000, 4_000_000);
  expect(partLoaded([large])).toBe(0.5);
  expect(partLoaded([{ ...large, read: 0.5 }])).toBe(0.75);
  expect(partLoaded([{ ...large, read: 1 }])).toBe(1);
  expect(fileInReading([{ ...large, read: 0.5 }])).toEqual({ name: 'visits', part: 0.5 });
  expect(fileInReading([large])).toBeUndefined();
  expect(fileInReading([{ ...large, read: 1 }])).toBeUndefined();
});
