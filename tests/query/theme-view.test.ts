import { expect, test } from 'vitest';
import { paths } from '../../src/query/paths.ts';
import { readThemeView, themeBys, writeThemeView } from '../../src/query/theme-view.ts';

const read = (query: string) => readThemeView(new URLSearchParams(query));

test.each(themeBys)('by %s comes back', (by) => {
  expect(readThemeView(writeThemeView({ by }))).toEqual({ view: { by }, ignored: [] });
});

test('the default is not written', () => {
  expect(writeThemeView({ by: 'period' }).toString()).toBe('');
  expect(writeThemeView({ by: 'year' }).toString()).toBe('by=year');
  expect(paths.theme('lca', 'year')).toBe('#/themes/lca?by=year');
  expect(paths.theme('lca')).toBe('#/themes/lca');
});

test('what cannot be given is named', () => {
  expect(read('by=month&year=2021')).toEqual({
    view: { by: 'period' },
    ignored: [
      { key: 'by', value: 'month' },
      { key: 'year', value: '2021' },
    ],
  });
});
