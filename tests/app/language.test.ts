import { describe, expect, test } from 'vitest';
import { firstLang, langIn, tagOf } from '../../src/app/language.ts';
import { themeAfter, themeOf } from '../../src/app/theme.ts';

describe('the language to begin with', () => {
  test.each([
    ['#/visits?lang=zh', 'en', ['en-GB'], 'zh'],
    ['#/visits?q=a&lang=en', 'zh', ['zh-CN'], 'en'],
    ['#/visits?lang=fr', 'zh', ['en'], 'zh'],
    ['#/', null, ['fr-FR', 'zh-TW', 'en'], 'zh'],
    ['#/', null, ['fr-FR'], 'en'],
    ['#/', '{"__proto__":1}', ['zh'], 'zh'],
    ['#/', null, [], 'en'],
    ['#/lang=zh', null, [], 'en'],
  ])('of %s with %s kept and %j in the browser is %s', (address, stored, browser, want) => {
    expect(firstLang(address, stored, browser)).toBe(want);
  });

  test('only ours may be asked for', () => {
    expect(langIn('?lang=constructor')).toBeUndefined();
    expect(langIn('')).toBeUndefined();
  });

  test('stands in the document as a full tag', () => {
    expect([tagOf('en'), tagOf('zh')]).toEqual(['en-GB', 'zh-CN']);
  });
});

test('the colours go round, and garbage is the system’s', () => {
  expect(['system', 'light', 'dark'].map((t) => themeAfter(themeOf(t)))).toEqual(['light', 'dark', 'system']);
  expect(themeOf('{"__proto__":1}')).toBe('system');
  expect(themeOf(null)).toBe('system');
});
