import { expect, test } from './support/app.ts';
import { go } from './support/go.ts';
import { entryOf, pass } from './support/timeline.ts';

/** Where the card stands, and its mark: what the keyboard or the pointer is on. */
const cardOver = (page: Parameters<typeof go>[0], x: number, y: number) =>
  page.evaluate(
    ([x, y]) => {
      const card = [...document.querySelectorAll('main section div')].find(
        (div) =>
          getComputedStyle(div).position === 'absolute' && getComputedStyle(div).borderTopWidth === '3px',
      );
      if (!card) return 'no card';
      const { left, right, top, bottom } = card.getBoundingClientRect();
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return 'leaves the window';
      if (x > left && x < right && y > top && y < bottom) return 'covers what it is about';
      return 'well';
    },
    [x, y] as const,
  );

for (const [width, height] of [
  [1440, 900],
  [1100, 480],
] as const)
  test(`cards stay in the window and beside what they are about, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await go(page, 'visits');
    await entryOf(page).waitFor({ state: 'attached' });
    for (const scrolled of [0, 180, 400]) {
      await page.evaluate((y) => scrollTo(0, y), scrolled);
      const places = await page.locator('main svg a[data-stop] rect').evaluateAll((inks) =>
        inks.map((ink) => {
          const box = ink.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }),
      );
      const inside = places.filter(({ x, y }) => x > 2 && x < width - 2 && y > 2 && y < height - 2);
      for (const { x, y } of inside.filter((_, i) => i % 9 === 0)) {
        await page.mouse.move(2, 2);
        await pass(page, 200);
        await page.mouse.move(x, y);
        await expect.poll(() => cardOver(page, x, y), `${x}, ${y}, ${scrolled}`).toBe('well');
      }
    }
  });

test('cards that the keyboard brings stay in the window too', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 480 });
  await go(page, '');
  await entryOf(page).focus();
  for (let i = 0; i < 24; i++) {
    const box = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await expect.poll(() => cardOver(page, box.x, box.y), `stop ${i}`).toBe('well');
    await page.keyboard.press(i % 6 === 5 ? 'ArrowDown' : 'ArrowLeft');
    await pass(page, 150);
  }
});
