import { expect, type Page } from '@playwright/test';
import { test as watched } from './app.ts';
import { Site } from './site.ts';

/** A watched page, and a site of its own that the test may change. */
export const test = watched.extend<{ readonly site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for an object.
  site: async ({}, use) => {
    const site = new Site();
    await site.open();
    await use(site);
    await site.close();
    site.remove();
  },
});

/** Counts the pages that are loaded from now on. */
export function loads(page: Page): () => number {
  let count = 0;
  page.on('load', () => count++);
  return () => count;
}

/** The script of ours that the page began with. */
export const begunWith = (page: Page): Promise<string | null> =>
  page.locator('script[type=module][src*=first-page]').first().getAttribute('src');

/** Goes to another address of the page that is open. */
export const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Opens the dashboard for the first time, and waits until it is kept on the device. */
export async function keep(page: Page, address = './') {
  await page.goto(address);
  await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 30_000 });
}
