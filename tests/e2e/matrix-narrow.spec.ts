import { expect, test } from './support/app.ts';
import { hashOf } from './support/go.ts';
import { open } from './support/open.ts';

const at = (name: string, query = '') => ({ name, at: `/matrix${query}` });

test('on a phone: ordered by any column, which the list of orders says, and the totals of the columns', async ({
  page,
}) => {
  await open(page, at('never', '?sort=fewest:solid-waste'), { theme: 'light', lang: 'zh', width: 390 });
  const order = page.getByRole('combobox', { name: '排序' });
  await expect(order).toHaveValue('fewest:solid-waste');
  await order.selectOption('固体废物：由多到少');
  expect(hashOf(page)).toBe('#/matrix?sort=most%3Asolid-waste');
  await page.getByRole('button', { name: /^合计/ }).click();
  await expect(page.getByRole('link', { name: /固体废物.*2次/ })).toHaveAttribute(
    'href',
    '#/visits?theme=solid-waste',
  );
  const widths = await page
    .getByRole('searchbox')
    .or(page.getByRole('combobox', { name: '统计' }))
    .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().right)));
  expect(Math.max(...widths)).toBeGreaterThan(350);
});

test('on a phone: rows that open, every cell in them', async ({ page }) => {
  await open(page, at('matrix'), { theme: 'light', lang: 'en', width: 390 });
  await expect(page.getByRole('grid')).toHaveCount(0);
  const row = page.getByRole('button', { name: /^CAST/ });
  await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  expect(hashOf(page)).toBe('#/matrix?row=cast');
  const item = page.getByRole('listitem').filter({ has: row });
  await expect(item.getByRole('link', { name: /^CAST, / })).toHaveCount(18);
  await item.getByRole('link', { name: 'CAST, Solid waste: none' }).click();
  await expect(page.getByRole('heading', { name: 'No visit with CAST on Solid waste' })).toBeVisible();
  await page.getByRole('button', { name: /^60 of 110 shown/ }).click();
  await expect(page.getByRole('button', { name: /^110 of 110/ })).toHaveCount(0);
});
