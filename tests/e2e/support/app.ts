import { test as base, expect } from '@playwright/test';
import { expectWords } from './sound.ts';
import { type Watch, watch } from './watch.ts';

export { expect } from '@playwright/test';

interface Options {
  /** Console lines and failed requests that a test is about, such as a data file it takes away. */
  readonly expected: RegExp | undefined;
  /** Texts of the records shown, which may well hold the words that else mean a raw value. */
  readonly texts: readonly string[];
}

/**
 * A Playwright test whose page is watched all along: anything on the console, an uncaught error, a request to another
 * origin, a breach of the Content-Security-Policy, a dialog, or a raw value on the last screen fails the test.
 */
export const test = base.extend<Options & { readonly watched: Watch }>({
  expected: [undefined, { option: true }],
  texts: [[], { option: true }],
  watched: [
    async ({ page, expected, texts }, use) => {
      const watched = await watch(page);
      await use(watched);
      const surprises = watched.seen.filter((line) => !expected?.test(line));
      expect(surprises, 'the page did something it must not').toEqual([]);
      if (!page.isClosed() && page.url() !== 'about:blank') await expectWords(page, texts);
    },
    { auto: true },
  ],
});
