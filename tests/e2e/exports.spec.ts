import { expect, test } from './support/app.ts';
import { handedOver } from './support/downloads.ts';
import { open } from './support/open.ts';

const at = '/visits?theme=green-low-carbon&direction=inbound';
const look = { theme: 'light', lang: 'en', width: 1440 } as const;

test('the visits shown are saved as a table: as many rows, and the same first', async ({ page }) => {
  await open(page, { name: 'visits', at }, look);
  const button = page.getByRole('button', { name: /^Export \d+ visits$/ });
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  const { name, bytes } = await handedOver(page, async () => {
    await button.click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
  });
  expect(name).toBe(`2026-11-20-visits-${count}.csv`);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8');
  const ids = [...text.matchAll(/(?:^|\r\n)(\d{4}[\w-]*),/g)].map(([, id]) => id);
  expect(ids).toHaveLength(count);
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  // Each row names its own page.
  expect(text).toContain(`#/visits/${ids[0]}`);
});

test('they are saved as records that the dashboard reads', async ({ page }) => {
  await open(page, { name: 'visits', at }, { ...look, lang: 'zh' });
  const { name, bytes } = await handedOver(page, async () => {
    await page.getByRole('button', { name: /^导出\d+次访问$/ }).click();
    await page.getByRole('menuitem', { name: 'JSON' }).click();
  });
  expect(name).toMatch(/^2026-11-20-访问-\d+\.json$/);
  const file = JSON.parse(bytes.toString('utf8'));
  expect(Object.keys(file)).toEqual(['dashboard', 'sources', 'people', 'themes', 'partners', 'visits']);
  expect(bytes.toString('utf8')).not.toContain('"notes"');
});

test('by keyboard: the menu opens, walks, closes, and gives the focus back', async ({ page }) => {
  await open(page, { name: 'visits', at }, look);
  const button = page.getByRole('button', { name: /^Export \d+ visits$/ });
  await expect(button).toHaveAttribute('aria-haspopup', 'menu');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await page.keyboard.press('ArrowDown');
  const [csv, json] = ['CSV', 'JSON'].map((name) => page.getByRole('menuitem', { name }));
  await expect(csv as NonNullable<typeof csv>).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  for (const [key, target] of [
    ['ArrowDown', json],
    ['ArrowDown', csv],
    ['ArrowUp', json],
    ['Home', csv],
    ['End', json],
    ['c', csv],
    ['j', json],
  ] as const) {
    await page.keyboard.press(key);
    await expect(target as NonNullable<typeof target>, key).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('an open menu stays inside the window of a phone', async ({ page }) => {
  await open(page, { name: 'visits', at }, { ...look, width: 360 });
  await page.getByRole('button', { name: /^Export \d+ visits$/ }).click();
  const box = await page.getByRole('menu').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  for (const item of await page.getByRole('menuitem').all())
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
