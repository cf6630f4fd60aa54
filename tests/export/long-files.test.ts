import { afterEach, describe, expect, test, vi } from 'vitest';
import { perFile } from '../../src/records/files.ts';
import { unpackDataset } from '../../src/records/unpack-dataset.ts';
import { packBytes } from '../../src/source/slice.ts';
import { realFile, realRegister, TODAY } from '../support/register.ts';
import { save } from './save.ts';

const register = realRegister();

describe('visits of a large dataset, read when they are wanted', () => {
  const packed = async () => {
    const bytes = perFile((file) => new TextEncoder().encode(JSON.stringify(realFile(file))));
    const { packed } = await packBytes(bytes, TODAY, () => {});
    return unpackDataset(structuredClone(packed)).register;
  };
  test.each([
    ['csv', 'en'],
    ['csv', 'zh'],
    ['json', 'en'],
  ] as const)('are the same %s (%s), whole and in part', async (format, lang) => {
    const large = await packed();
    const every = Uint32Array.from(register.visits.keys());
    for (const rows of [every, every.filter((row) => row % 3 === 0).toReversed(), every.subarray(0, 1)])
      expect(await save(format, lang, rows, large)).toEqual(await save(format, lang, rows));
    expect(await save(format, lang, large.visits, large)).toEqual(await save(format, lang));
  });
});

describe('a file that takes its time', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const many = Array.from({ length: 40 }, () => register.visits).flat();
  /** Each look at the clock is so many milliseconds after the last. */
  const slowly = (step: number) => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
  };

  test.each(['csv', 'json'] as const)('says how far it is, after a moment: %s', async (format) => {
    slowly(20);
    const parts: number[] = [];
    const { text } = await save(format, 'en', many, register, { onPart: (part) => parts.push(part) });
    expect(parts.length).toBeGreaterThan(20);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts[0]).toBeGreaterThan(0.1);
    expect(parts.at(-1)).toBe(1);
    vi.restoreAllMocks();
    expect(text).toBe((await save(format, 'en', many)).text);
  });

  test('says nothing when it is made at once', async () => {
    slowly(0.1);
    const onPart = vi.fn();
    await save('csv', 'en', many, register, { onPart });
    expect(onPart).not.toHaveBeenCalled();
  });

  test.each(['csv', 'json'] as const)('can be given up: %s', async (format) => {
    slowly(20);
    const giving = new AbortController();
    let last = 0;
    const onPart = (part: number) => {
      last = part;
      if (part > 0.3) giving.abort();
    };
    const saving = save(format, 'en', many, register, { signal: giving.signal, onPart });
    await expect(saving).rejects.toThrow('aborted');
    expect(last).toBeLessThan(0.4);
  });
});
