import { expect, test } from './support/app.ts';
import { axeClean } from './support/axe.ts';
import { barOf, expectSlide, finger, openShow, param, slideOf } from './support/show.ts';
import { smallTargets } from './support/targets.ts';

const CAST = 'of=partner:cast';

test('the controls come with the pointer and go when it rests; so does the pointer', async ({ page }) => {
  await page.clock.install();
  await openShow(page, CAST);
  const row = barOf(page);
  await expect(row).toHaveCSS('opacity', '0');
  await page.mouse.move(300, 300);
  await expect(row).toHaveCSS('opacity', '1');
  expect(await smallTargets(page)).toEqual([]);
  for (const button of await row.getByRole('button').all()) {
    const box = await button.boundingBox();
    if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  await axeClean(page);
  await page.clock.runFor(3100);
  await expect(row).toHaveCSS('opacity', '0');
  await expect(page.locator('main > div').first()).toHaveCSS('cursor', 'none');
  // The keyboard finds them as well.
  await row.getByRole('button', { name: 'All slides' }).focus();
  await expect(row).toHaveCSS('opacity', '1');
});

test('after a click on a control the space bar is still for the slides', async ({ page }) => {
  await openShow(page, CAST);
  await page.mouse.move(300, 300);
  await barOf(page).getByRole('button', { name: 'Next slide' }).click();
  await expectSlide(page, 'people');
  await page.keyboard.press('Space');
  await expectSlide(page, 'glance');
});

test('draws with the pointer; gone with the slide, and when wiped away', async ({ page }) => {
  await openShow(page, `${CAST}&slide=glance`);
  const lines = page.getByRole('img', { name: /on the slide$/ }).locator('path');
  const stroke = async () => {
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(500, 420, { steps: 5 });
    await page.mouse.up();
  };
  await page.keyboard.press('d');
  await stroke();
  await stroke();
  await expect(lines).toHaveCount(2);
  await page.keyboard.press('d');
  await expect(lines).toHaveCount(0);
  await stroke();
  await page.keyboard.press('Escape');
  await stroke();
  await expect(lines).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(lines).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(lines).toHaveCount(0);
});

test('notes stand under the slide', async ({ page }) => {
  await openShow(page, `${CAST}&slide=glance`);
  await page.keyboard.press('n');
  const notes = page.getByRole('region', { name: 'Notes' });
  await expect(notes).toBeVisible();
  const [slide, below] = [await slideOf(page).boundingBox(), await notes.boundingBox()];
  expect((slide?.y ?? 0) + (slide?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
  await axeClean(page);
});

test('the screen is kept awake, and again when the page is seen again', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const request = (kind: string) => {
      asked.push(kind);
      return Promise.resolve({ release: () => Promise.resolve(asked.push('released')) });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { asked });
  });
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked'));
  await openShow(page, CAST);
  expect(await asked()).toEqual(['screen']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await asked()).toEqual(['screen', 'screen']);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/partners\/cast$/);
  expect(await asked()).toEqual(['screen', 'screen', 'released']);
});

test('the rest of the controls is walked by the keyboard, and Esc gives the focus back', async ({ page }) => {
  await openShow(page, CAST);
  const more = barOf(page).getByRole('button', { name: 'More' });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(barOf(page).getByRole('button', { name: 'White screen' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(param(page, 'slide')).toBe(null);
  await axeClean(page);
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await expect(barOf(page).getByRole('link', { name: 'Edit the deck' })).toBeHidden();
});

test('one slide alone, for an entrance hall, and back to the others', async ({ page }) => {
  await openShow(page, `${CAST}&slide=welcome`);
  await barOf(page).getByRole('button', { name: 'More' }).focus();
  await page.keyboard.press('Enter');
  await barOf(page).getByRole('link', { name: 'This slide alone' }).click();
  await expect(barOf(page)).toHaveCount(0);
  expect(param(page, 'only')).toBe('welcome');
  await page.keyboard.press('ArrowRight');
  expect(param(page, 'only')).toBe('welcome');
  await page.goBack();
  await expect(barOf(page)).toBeVisible();
  expect(param(page, 'only')).toBe(null);
});

test('full screen, and back', async ({ page }) => {
  await openShow(page, CAST);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 844, height: 390 } });

  test('a swipe and a touch at an edge turn slides; two fingers do not', async ({ page }) => {
    await openShow(page, CAST);
    await finger(page, [600, 200], [300, 210]);
    await expectSlide(page, 'people');
    await finger(page, [300, 200], [600, 190]);
    await expectSlide(page, 'welcome');
    await finger(page, [800, 200]);
    await expectSlide(page, 'people');
    await finger(page, [30, 200]);
    await expectSlide(page, 'welcome');
    await finger(page, [600, 200], [300, 210], 2);
    await finger(page, [400, 300], [410, 60]);
    await finger(page, [420, 200]);
    await finger(page, [800, 200]);
    // Of all these only the last turned one.
    await expectSlide(page, 'people');
    await expect(barOf(page)).toHaveCSS('opacity', '1');
    for (const button of await barOf(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a mark is opened by a finger beside it, also near an edge; a mouse has to hit it', async ({
    page,
  }) => {
    await openShow(page, `${CAST}&slide=glance&in=en`);
    const panel = page.getByRole('dialog', { name: 'Records behind the slide' });
    const marks = slideOf(page).getByRole('link');
    const boxes = (await Promise.all((await marks.all()).map((mark) => mark.boundingBox()))).filter(
      (b) => b !== null,
    );
    // Smaller than a finger, the first of them within the quarter where a touch turns the slide back.
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) throw new Error('no marks');
    expect(Math.min(first.width, first.height)).toBeLessThan(24);
    expect(first.x).toBeLessThan(390 / 4);
    for (const { x, y, width, height } of [first, last]) {
      await page.touchscreen.tap(x + width / 2, y + height + 9);
      await expect(panel).toBeVisible();
      await expectSlide(page, 'glance');
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
    await page.mouse.click(first.x + first.width / 2, first.y + first.height + 9);
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, 'timeline');
    expect(param(page, 'open')).toBe(null);
  });
});
