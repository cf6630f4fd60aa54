import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fonts, libraries, program } from '../../src/pages/parts.ts';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

describe('what About says is shipped', () => {
  test('is what package.json names, in the same versions', () => {
    const own = json('package.json');
    expect(Object.fromEntries(libraries.map((l) => [l.name, l.version]))).toEqual(own.dependencies);
    expect(program).toEqual({ version: own.version, licence: own.license });
  });

  test.each(libraries)('$name is under the licence it states itself', ({ name, version, licence }) => {
    expect(json(`node_modules/${name}/package.json`)).toMatchObject({ version, license: licence });
  });

  test.each(fonts)('$name comes with its licence', ({ text }) => {
    expect(readFileSync(new URL(text), 'utf8')).toContain('SIL Open Font License, Version 1.1');
  });
});
