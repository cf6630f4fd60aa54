import { expect, type Page } from '@playwright/test';

/** Opens an address of the application, such as `visits?q=steel`, and waits until its page stands there. */
export async function go(page: Page, address: string) {
  await page.goto(`./#/${address}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** The hash of the present address. */
export const hashOf = (page: Page): string => new URL(page.url()).hash;

/** Ids of the visits listed in the main part of the page, in their order. */
export const listed = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main [data-visit], main h3 a[href^="#/visits/"], main tbody a[href^="#/visits/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
