import { expect, test } from './support/app.ts';
import { axeClean } from './support/axe.ts';
import { expectSlide, openShow, param, slideOf, titleOf } from './support/show.ts';

const CAST = 'of=partner:cast';

test('a deck is walked by the keys of the field, and Back leaves it', async ({ page }) => {
  await page.goto('./#/partners/cast');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('China Association');
  await page.keyboard.press('p');
  await expect(titleOf(page)).toHaveText('Welcome');
  const steps = await page.evaluate(() => history.length);
  for (const [key, slide] of [
    ['ArrowRight', 'people'],
    ['Space', 'glance'],
    ['PageDown', 'timeline'],
    ['ArrowUp', 'glance'],
    ['End', 'thanks'],
    ['Backspace', 'next'],
    ['Home', 'welcome'],
    ['ArrowDown', 'people'],
  ] as const) {
    await page.keyboard.press(key);
    await expectSlide(page, slide);
  }
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expectSlide(page, 'themes');
  await expect(slideOf(page)).toHaveAttribute('aria-label', '6 of 10');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/partners\/cast$/);
  // Out and in: the same slide, and a key still moves by one.
  await page.goForward();
  await expect(slideOf(page)).toHaveAttribute('aria-label', '6 of 10');
  await page.keyboard.press('ArrowRight');
  await expect(slideOf(page)).toHaveAttribute('aria-label', '7 of 10');
  await page.goBack();
  await expect(page).toHaveURL(/#\/partners\/cast$/);
});

test('the same slide after a reload, in a second tab, and after the page was left', async ({
  page,
  context,
}) => {
  await openShow(page, `${CAST}&slide=glance`);
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 'timeline');
  await page.reload();
  await expect(slideOf(page)).toHaveAttribute('aria-label', '4 of 10');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(slideOf(second)).toHaveAttribute('aria-label', '4 of 10');
  // Two tabs of one address are two shows.
  await second.keyboard.press('ArrowRight');
  await expect(slideOf(second)).toHaveAttribute('aria-label', '5 of 10');
  await expect(slideOf(page)).toHaveAttribute('aria-label', '4 of 10');
  await second.close();
  const address = page.url();
  await page.goto('about:blank');
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(slideOf(page)).toHaveAttribute('aria-label', '4 of 10');
  await page.keyboard.press('ArrowRight');
  await expect(slideOf(page)).toHaveAttribute('aria-label', '5 of 10');
});

test('the slide fills the window exactly, in both formats, and nothing scrolls', async ({ page }) => {
  for (const [ratio, width, height] of [
    ['16:9', 1920, 1080],
    ['16:9', 1440, 900],
    ['4:3', 1920, 1080],
    ['4:3', 1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openShow(page, `${CAST}&slide=glance&ratio=${ratio}`);
    const scale = Math.min(width / (ratio === '16:9' ? 1920 : 1440), height / 1080);
    // The slide takes the size of a window that changed in the frame after the change.
    await expect(async () => {
      const box = await slideOf(page).boundingBox();
      expect(box?.width).toBeCloseTo((ratio === '16:9' ? 1920 : 1440) * scale, 0);
      expect(box?.height).toBeCloseTo(1080 * scale, 0);
      expect((box?.x ?? 0) * 2 + (box?.width ?? 0)).toBeCloseTo(width, -0.5);
    }).toPass({ timeout: 5000 });
    expect(
      await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]),
    ).toEqual([0, 0]);
  }
});

test('black and white put the screen out wholly, and any key gives it back', async ({ page }) => {
  await openShow(page, `${CAST}&slide=glance`);
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
    ['.', 'rgb(0, 0, 0)'],
  ] as const) {
    await page.keyboard.press(key);
    const screen = page.getByRole('dialog', { name: /screen$/ });
    await expect(screen).toHaveCSS('background-color', colour);
    expect(await screen.boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSlide(page, 'glance');
});

test('all slides: walked by arrows, Enter goes there', async ({ page }) => {
  await openShow(page, CAST);
  await page.keyboard.press('o');
  const grid = page.getByRole('dialog', { name: 'All slides' });
  await expect(grid.getByRole('button', { name: /^1 Welcome/ })).toBeFocused();
  await expect(grid.locator('[data-slide]')).toHaveCount(10);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('button', { name: /^6 / })).toBeFocused();
  await axeClean(page);
  await page.keyboard.press('Enter');
  await expect(grid).toHaveCount(0);
  await expectSlide(page, 'themes');
  await page.keyboard.press('o');
  await expect(grid).toBeVisible();
  await page.keyboard.press('o');
  await expect(grid).toHaveCount(0);
});

test('languages change in the show, one, the other, both', async ({ page }) => {
  await openShow(page, `${CAST}&slide=glance`);
  const both = await slideOf(page).innerText();
  await page.keyboard.press('t');
  await expect.poll(() => param(page, 'in')).toBe('en');
  await expect(slideOf(page)).toHaveAttribute('lang', 'en-GB');
  expect(await slideOf(page).innerText()).not.toMatch(/往来/);
  await page.keyboard.press('t');
  await expect.poll(() => param(page, 'in')).toBe('zh');
  await expect(slideOf(page)).toHaveAttribute('lang', 'zh-CN');
  await page.keyboard.press('t');
  await expect.poll(() => param(page, 'in')).toBe(null);
  expect(await slideOf(page).innerText()).toBe(both);
});

test('the help lists the keys', async ({ page }) => {
  await openShow(page, CAST);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the slides' })).toBeVisible();
  await axeClean(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Still the first slide.
  expect(param(page, 'slide')).toBe(null);
});

test('the welcome alone fills the screen of an entrance hall', async ({ page }) => {
  await openShow(page, `${CAST}&only=welcome`);
  await page.mouse.move(300, 300);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(slideOf(page)).not.toContainText(/\d \/ \d/);
  await axeClean(page);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    await openShow(page, CAST);
    const running = () => page.evaluate(() => document.getAnimations().length);
    await page.mouse.move(300, 300);
    expect(await running()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await running()).toBe(0);
    await page.keyboard.press('o');
    expect(await running()).toBe(0);
  });
});

test.describe('in the colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('black is black, and what is a ground on a slide is still drawn', async ({ page }) => {
    await openShow(page, 'of=theme:belt-and-road&slide=plans');
    const grounds = await slideOf(page)
      .locator('*')
      .evaluateAll((all) => new Set(all.map((e) => getComputedStyle(e).backgroundColor)).size);
    expect(grounds).toBeGreaterThan(1);
    await page.keyboard.press('b');
    await expect(page.getByRole('dialog')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  });
});
