import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a show, or the window of its speaker, and waits until its slide stands there. */
export async function openShow(page: Page, query: string, path: 'show' | 'presenter' = 'show') {
  await page.goto(`./#/${path}?${query}`);
  await expect(slideOf(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The slide that is seen. Those made ready beside it are hidden from everybody. */
export const slideOf = (page: Page): Locator =>
  page.getByRole('region', { name: /^(\d+ of \d+|第.*\d+.*)$/ }).first();

/** The title of the slide that is seen. */
export const titleOf = (page: Page): Locator => slideOf(page).getByRole('heading', { level: 1 });

/** A parameter of the present address. */
export const param = (page: Page, name: string): string | null =>
  new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get(name);

export const expectSlide = (page: Page, id: string) => expect.poll(() => param(page, 'slide')).toBe(id);

/** Draws one finger over the page, as far as a swipe goes or not at all; px in the window. */
export async function finger(page: Page, from: readonly [number, number], to = from, fingers = 1) {
  const client = await page.context().newCDPSession(page);
  const points = ([x, y]: readonly [number, number]) =>
    Array.from({ length: fingers }, (_, id) => ({ x: x + 60 * id, y, id }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
  for (let i = 1; i <= 4; i++) {
    const at = [from[0] + ((to[0] - from[0]) * i) / 4, from[1] + ((to[1] - from[1]) * i) / 4] as const;
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(at) });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

/** The controls of a show in English. */
export const barOf = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Controls of the slides' });

/** Opens a show and, from it, the window of its speaker. */
export async function openBoth(page: Page, query: string): Promise<Page> {
  await openShow(page, query);
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  await expect(slideOf(speaker)).toBeVisible();
  await expect(speaker.getByText('In step with the slides')).toBeVisible();
  return speaker;
}

/** Waits until both windows show a slide. */
export const inStep = (show: Page, speaker: Page, slide: string) =>
  Promise.all([expectSlide(show, slide), expectSlide(speaker, slide)]);
