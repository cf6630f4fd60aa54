import type { Page } from '@playwright/test';

/** The big drawing of the page, its marks in it. */
export const drawingOf = (page: Page) => page.locator('main svg:has(a[data-stop])').first();

/** What the hand can touch of a visit, column or count in the drawing. */
export const inkOf = (page: Page, stop: string) =>
  page.locator(`main svg a[data-stop="${stop}"] rect`).first();

/** The place of a drawing or of ink in the window, and its middle. */
export async function placeOf(ink: ReturnType<typeof inkOf>) {
  const box = await ink.boundingBox();
  if (!box) throw new Error('nothing is drawn there');
  return { ...box, x: box.x, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

/** The link on which the keyboard comes to the timeline. */
export const entryOf = (page: Page) => page.locator('h3 + ol a[tabindex="0"]');

/** How many steps the history has. */
export const stepsOf = (page: Page): Promise<number> => page.evaluate(() => history.length);

/** Lets so many ms go by in the page: what is to happen within them has happened, or does not. */
export const pass = (page: Page, ms: number): Promise<void> =>
  page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), ms);

/** Moves the mouse with its button down. */
export async function drag(
  page: Page,
  from: { x: number; y: number },
  by: { x: number; y?: number },
  moves = 12,
) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 1; i <= moves; i++) {
    await page.mouse.move(from.x + (by.x * i) / moves, from.y + ((by.y ?? 0) * i) / moves);
  }
}
