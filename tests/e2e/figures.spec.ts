import { expect, type Page } from '@playwright/test';
import { test } from './support/app.ts';
import { doors, statedAt } from './support/figures.ts';
import { go } from './support/go.ts';
import { settled } from './support/open.ts';

/** Whatever a page shows only further down, or only when asked for, is there. */
async function openWhole(page: Page, address: string) {
  await go(page, address);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await page.mouse.wheel(0, 10_000);
  await settled(page);
}

for (const [name, address, least] of [
  ['overview', '', 40],
  ['partner', 'partners/cast', 25],
  ['partner of many visits', 'partners/rwth-aachen', 15],
  ['theme', 'themes/solid-waste', 20],
  ['themes', 'themes', 60],
  ['matrix', 'matrix?rows=kind&columns=scope', 8],
  ['matrix of agreements', 'matrix?rows=scope&columns=direction&measure=agreements', 4],
  ['matrix of commitments', 'matrix?rows=direction&columns=group&measure=open', 4],
  ['period', 'periods/13th-fyp', 60],
  ['period not over', 'periods/15th-fyp', 4],
  ['person', 'people/yang-renshu', 5],
  ['people', 'people', 15],
] as const)
  test(`every figure opens as many records as it says: ${name}`, async ({ page }) => {
    test.slow();
    await openWhole(page, address);
    // What stands further down comes once it is near.
    await expect.poll(async () => (await doors(page)).length).toBeGreaterThan(least);
    const figures = await doors(page);
    for (const { href, said, n } of figures) {
      const stated = await statedAt(page, href);
      expect.soft(stated, `${said} → ${href}`).toContain(n);
    }
  });
