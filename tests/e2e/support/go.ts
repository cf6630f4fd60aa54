import { expect, type Page } from '@playwright/test';

/** Opens an address of the application, such as `visits?q=steel`, and waits until its page stands there. */
export async function go(page: Page, address: string) {
  await page.goto(`./#/${address}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  // What there is room for is told by the letters: before they are there, fewer names may have a place.
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}

/** What is read of a page once it reads the same twice: links over a drawing follow a little after the drawing. */
export async function atRest<T>(read: () => Promise<T>): Promise<T> {
  let last = await read();
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        last = await read();
        return JSON.stringify(last) === before;
      },
      { intervals: [250] },
    )
    .toBe(true);
  return last;
}

/** The hash of the present address. */
export const hashOf = (page: Page): string => new URL(page.url()).hash;

/** Addresses of the visits listed in the main part of the page, as a list or a table, in their order. */
export async function listed(page: Page): Promise<readonly string[]> {
  // Rows out of view follow when the list has come to rest.
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
  return await hrefs(page, 'main :is([data-row], table a[href^="#/visits/"])');
}

/** Addresses of the links that fit a selector, in their order. */
export const hrefs = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
