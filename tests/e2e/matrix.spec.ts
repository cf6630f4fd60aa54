import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { hashOf } from './support/go.ts';
import { tabTo } from './support/keyboard.ts';
import { open, settled } from './support/open.ts';

const wide = { theme: 'light', lang: 'en', width: 1440 } as const;
const grid = (page: Page) => page.getByRole('grid');
const at = (name: string, query = '') => ({ name, at: `/matrix${query}` });

test('each cell opens exactly what it counts, the possible ones included', async ({ page }) => {
  test.slow();
  await open(
    page,
    at('years', '?rows=theme&columns=year&theme=belt-and-road&theme=talent-cultivation'),
    wide,
  );
  const cells = await grid(page)
    .getByRole('gridcell')
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ said: link.ariaLabel ?? '', href: link.getAttribute('href') ?? '' })),
    );
  const figures = cells.filter(({ href }) => href.startsWith('#/visits'));
  expect(figures.length).toBeGreaterThan(30);
  for (const { said, href } of figures.slice(0, 40)) {
    const [, possibly, first, up] =
      /(possibly )?(\d+) visits?(?: for certain, up to (\d+))?$/.exec(said) ?? [];
    await page.evaluate((hash) => {
      location.hash = hash;
    }, href);
    await settled(page);
    const status = page.getByRole('status').filter({ hasText: /of 85 visits/ });
    await expect.soft(status, `${said} → ${href}`).toHaveText(`${up ?? first} of 85 visits`);
    const certain = page.getByRole('main').getByRole('heading', { level: 2 });
    if (up) await expect.soft(certain.first(), said).toContainText(`${first} for certain`);
    if (possibly) await expect.soft(certain.first(), said).not.toContainText('for certain');
  }
});

test('by keyboard: one stop, arrows, F2 within a cell, Enter opens, Esc closes', async ({ page }) => {
  await open(page, at('plans', '?by=period'), wide);
  const focused = grid(page).locator(':focus');
  const place = () =>
    focused.evaluate((element) => {
      const cell = element.closest('[aria-colindex]');
      return [cell?.parentElement?.getAttribute('aria-rowindex'), cell?.getAttribute('aria-colindex')].join(
        ' ',
      );
    });
  await tabTo(page, grid(page).locator('[tabindex="0"]'));
  expect(await place()).toBe('3 3');
  for (const [key, where] of [
    ['ArrowRight', '3 4'],
    ['ArrowDown', '4 4'],
    ['End', '4 20'],
    ['Home', '4 1'],
    ['Control+End', '112 20'],
    ['Control+Home', '1 1'],
    ['ArrowRight', '1 2'],
    ['ArrowDown', '2 2'],
    ['ArrowDown', '3 2'],
    ['ArrowRight', '3 3'],
    ['ArrowRight', '3 4'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await place(), key).toBe(where);
    await expect(focused).toBeInViewport();
  }
  await expect(focused).toHaveAccessibleName('CAST, Solid waste: none');

  // The four places of the cell, and round again.
  await page.keyboard.press('F2');
  await expect(focused).toHaveAccessibleName('CAST, Solid waste, 12th Five-Year Plan: none');
  for (let i = 0; i < 4; i++) await page.keyboard.press('F2');
  await expect(focused).toHaveAccessibleName('CAST, Solid waste: none');

  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { name: 'No visit with CAST on Solid waste' });
  await expect(title).toBeVisible();
  expect(hashOf(page)).toBe('#/matrix?by=period&row=cast&column=solid-waste');
  await page.keyboard.press('Escape');
  await expect(title).toBeHidden();
  expect(hashOf(page)).toBe('#/matrix?by=period');

  // Out of the grid by one press, and back to the same cell.
  await page.keyboard.press('Tab');
  await expect(grid(page).locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  expect(await place()).toBe('3 4');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/visits\?theme=belt-and-road&partner=cast$/);
});

test('a head orders, says so, and keeps the focus', async ({ page }) => {
  await open(page, at('matrix'), wide);
  const head = grid(page).getByRole('columnheader', { name: /Solid waste/ });
  const sort = head.getByRole('button', { name: 'Sort the rows by Solid waste' });
  await sort.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(hashOf(page)).toBe('#/matrix?sort=most%3Asolid-waste');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(sort).toBeFocused();
  await expect(
    page.getByRole('heading', { name: 'No visit on Solid waste for 104 of 110 partners' }),
  ).toBeVisible();
  await grid(page).getByRole('button', { name: 'Sort the columns by total' }).click();
  const first = grid(page).getByRole('columnheader').nth(2);
  await expect(first).toContainText('Joint research');
});

test('the axes, the measure and a filter change what is counted', async ({ page }) => {
  await open(page, at('matrix'), wide);
  await page.getByLabel('Columns', { exact: true }).selectOption({ label: 'Direction' });
  await expect(grid(page)).toHaveAttribute('aria-colcount', '5');
  await page.getByLabel('Count', { exact: true }).selectOption({ label: 'Agreements' });
  await expect(page.getByRole('heading', { level: 2, name: /pairs are empty/ })).toBeVisible();
  await page.getByRole('button', { name: /^Filters/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Scope/ }).click();
  await dialog.getByRole('checkbox', { name: /^International/ }).check();
  await dialog.getByRole('button', { name: /^Show \d+ visits/ }).click();
  await expect(page.getByRole('button', { name: 'Remove Scope: International' })).toBeVisible();
  expect(hashOf(page)).toBe('#/matrix?columns=direction&measure=agreements&scope=international');
  await page.getByRole('button', { name: 'Swap rows and columns' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5');
});

test('only what is in view is drawn, and what is reached is', async ({ page }) => {
  await open(page, at('matrix'), wide);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '112');
  expect(await grid(page).getByRole('row').count()).toBeLessThan(60);
  const last = grid(page).locator('[aria-rowindex="112"]');
  await expect(last).toHaveCount(0);
  await grid(page).evaluate((element) => element.parentElement?.scrollTo(0, 100_000));
  await expect(last).toBeVisible();
  // Heads and totals stay.
  await expect(grid(page).getByRole('columnheader', { name: /Solid waste/ })).toBeInViewport();
  await expect(grid(page).getByRole('link', { name: 'All together: 85 visits' })).toBeInViewport();
});

test('the whole matrix as a file', async ({ page }) => {
  await open(page, at('plans', '?by=period'), wide);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(112);
  expect(lines[0]).toContain('Solid waste · 14th Five-Year Plan');
  expect(lines[1]).toMatch(/^All,85,3,/);
});

test('on paper: plain tables as wide as a sheet, every column in one of them', async ({ page }) => {
  await open(page, at('matrix'), wide);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(grid(page)).toHaveCount(0);
  const tables = page.getByRole('table');
  for (const table of await tables.all()) await expect(table.getByRole('row')).toHaveCount(112);
  await expect(tables.getByRole('columnheader')).toHaveCount(2 + 1 + 18);
  await expect(page.getByText(/^Printed: /)).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(grid(page)).toBeVisible();
});

test('what is looked at within a cell is marked there, not the cell', async ({ page }) => {
  await open(page, at('place', '?by=period&row=cast&column=solid-waste&layer=14th-fyp'), wide);
  const marked = grid(page).locator('[aria-current]');
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveAccessibleName('CAST, Solid waste, 14th Five-Year Plan: none');
});

test('how it is ordered is said where the head is out of view, with the way back', async ({ page }) => {
  await open(page, at('sorted', '?sort=most:solid-waste&across=most:cast'), wide);
  const said = page.getByText(/^Rows: most first in Solid waste\. Columns: most first in CAST\./);
  await said.getByRole('link', { name: 'Usual order' }).click();
  await expect(said).toHaveCount(0);
  expect(hashOf(page)).toBe('#/matrix');
});
