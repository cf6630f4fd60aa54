import { expect, test } from 'vitest';
import { lacksOf } from '../../src/insight/completeness.ts';
import { findLacks } from '../../src/pages/use-lacks.ts';
import { perFile } from '../../src/records/files.ts';
import { unpackDataset } from '../../src/records/unpack-dataset.ts';
import { packBytes } from '../../src/source/slice.ts';
import { realFile, realRegister, TODAY } from '../support/register.ts';

test('what visits lack is the same, found at once or a few visits at a time', async () => {
  const register = realRegister();
  expect(await findLacks(register)).toEqual(lacksOf(register));
});

test('of a large dataset it is its own visits', async () => {
  const bytes = perFile((file) => new TextEncoder().encode(JSON.stringify(realFile(file))));
  const { packed } = await packBytes(bytes, TODAY, () => {});
  const { register } = unpackDataset(packed);
  const found = await findLacks(register);
  expect(found.map(({ code, visits }) => [code, visits.map((v) => v.id)])).toEqual(
    lacksOf(realRegister()).map(({ code, visits }) => [code, visits.map((v) => v.id)]),
  );
  const own = new Set(register.visits);
  expect(found.flatMap(({ visits }) => visits).every((visit) => own.has(visit))).toBe(true);
});
