import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { go, hashOf } from './support/go.ts';

const steps = (page: Page): Promise<number> => page.evaluate(() => history.length);

/** A point of the overview's timeline that is free of marks and names. */
async function freePlace(page: Page) {
  const drawing = page.locator('main svg:has(a[href^="#/visits/"])').first();
  const box = await drawing.boundingBox();
  if (!box) throw new Error('the timeline is not drawn');
  return { x: box.x + box.width * 0.3, y: box.y + box.height * 0.9 };
}

/** Where the mark of a visit stands, in px from the left of the window. */
async function placeOf(page: Page, id: string): Promise<number> {
  const box = await page.locator(`main svg a[href="#/visits/${id}"]`).first().boundingBox();
  if (!box) throw new Error(`${id} has no mark`);
  return box.x + box.width / 2;
}

/** A visit on a known day. */
const VISIT = '2024-10-31-cast-bri-forum';

test('a plain wheel over the timeline scrolls the page; with Ctrl it zooms, and the place under it stays', async ({
  page,
}) => {
  await go(page, '');
  const free = await freePlace(page);
  const at = await placeOf(page, VISIT);
  await page.mouse.move(at, free.y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(hashOf(page)).toBe('#/');
  await page.mouse.wheel(0, -400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);

  const first = await steps(page);
  await page.keyboard.down('Control');
  for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await expect.poll(() => hashOf(page)).toMatch(/from=/);
  expect(Math.abs((await placeOf(page, VISIT)) - at)).toBeLessThan(6);
  expect(await steps(page)).toBe(first + 1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a drag moves the years under the hand, in one step, and opens nothing', async ({ page }) => {
  await go(page, '?from=2020&to=2023');
  const free = await freePlace(page);
  const mark = '2021-05-cast';
  const before = await placeOf(page, mark);
  const first = await steps(page);
  await page.mouse.move(free.x, free.y);
  await page.mouse.down();
  for (let i = 1; i <= 15; i++) await page.mouse.move(free.x + i * 10, free.y);
  expect(Math.abs((await placeOf(page, mark)) - before - 150)).toBeLessThan(6);
  await page.mouse.up();
  await expect.poll(() => hashOf(page)).not.toContain('from=2020&to=2023');
  expect(await steps(page)).toBe(first + 1);
  expect(hashOf(page)).toMatch(/^#\/\?/);
  await page.goBack();
  await expect.poll(() => hashOf(page)).toContain('from=2020&to=2023');
  await expect.poll(() => placeOf(page, mark)).toBe(before);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('two that part zoom, and the years between them stay between them', async ({ page }) => {
    await go(page, '');
    const free = await freePlace(page);
    const at = await placeOf(page, VISIT);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          spread === undefined ? [] : [-spread, spread].map((off, id) => ({ x: at + off, y: free.y, id })),
      });
    const first = await steps(page);
    await touch('touchStart', 40);
    for (let spread = 45; spread <= 90; spread += 5) await touch('touchMove', spread);
    await touch('touchEnd');
    await expect.poll(() => hashOf(page)).toMatch(/from=/);
    expect(Math.abs((await placeOf(page, VISIT)) - at)).toBeLessThan(10);
    expect(await steps(page)).toBe(first + 1);
  });
});
