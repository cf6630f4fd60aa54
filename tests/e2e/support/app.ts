import { test as base, expect, type Page } from '@playwright/test';
import { type Watch, watch } from './watch.ts';

export { expect } from '@playwright/test';

interface Options {
  /** Console lines and failed requests that a test is about, such as a data file it takes away. */
  readonly expected: RegExp | undefined;
}

/** What no page may ever show: a value that was not turned into words. */
const RAW_VALUE = /\bundefined\b|\bNaN\b|\bnull\b|Invalid Date|\[object Object\]/;

/** Asserts that what the page shows now holds no raw value. */
async function expectWords(page: Page) {
  const text = await page.locator('body').innerText();
  expect(RAW_VALUE.exec(text)?.[0], 'a raw value is on the page').toBeUndefined();
}

/**
 * A Playwright test whose page is watched all along: anything on the console, an uncaught error, a request to another
 * origin, a breach of the Content-Security-Policy, a dialog, or a raw value on the last screen fails the test.
 */
export const test = base.extend<Options & { readonly watched: Watch }>({
  expected: [undefined, { option: true }],
  watched: [
    async ({ page, expected }, use) => {
      const watched = await watch(page);
      await use(watched);
      const surprises = watched.seen.filter((line) => !expected?.test(line));
      expect(surprises, 'the page did something it must not').toEqual([]);
      if (!page.isClosed() && page.url() !== 'about:blank') await expectWords(page);
    },
    { auto: true },
  ],
});
