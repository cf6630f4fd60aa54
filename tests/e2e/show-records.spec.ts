import { expect, test } from './support/app.ts';
import { axeClean } from './support/axe.ts';
import { expectSlide, openShow, param, slideOf } from './support/show.ts';

const CAST = 'of=partner:cast';

test('a mark opens its records in place; Esc gives back the slide and the mark', async ({ page }) => {
  await openShow(page, `${CAST}&slide=glance`);
  const mark = slideOf(page).locator('a[href^="#/"]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Records behind the slide' });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  expect(param(page, 'open')).toMatch(/^\/visits/);
  expect(page.url()).toContain('#/show');
  // Large enough for the back of the room: 24 px on a slide at its own size.
  const smallest = await panel.evaluate((dialog) => {
    const scale =
      dialog.getBoundingClientRect().width / (dialog.firstElementChild as HTMLElement).offsetWidth;
    const texts = [...dialog.querySelectorAll('*')].filter((e) =>
      [...e.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    );
    return Math.min(...texts.map((e) => Number.parseFloat(getComputedStyle(e).fontSize))) * scale;
  });
  expect(smallest).toBeGreaterThanOrEqual((24 * 1440) / 1920 - 0.01);
  await axeClean(page);
  // On to one of them, and to one behind that, and back.
  await panel.locator('[data-row]').first().click();
  await expect.poll(() => param(page, 'open')).toMatch(/^\/visits\/\d/);
  await expect(panel.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await axeClean(page);
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.locator('[data-row]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expectSlide(page, 'glance');
  await expect(mark).toBeFocused();
  // Without a mark in focus Enter opens what is behind the whole slide.
  await mark.blur();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  // A reload keeps it.
  await page.reload();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('a bar is a door as its name is', async ({ page }) => {
  await openShow(page, 'of=visits&slide=themes');
  const first = slideOf(page).locator('ol > li').first();
  const said = await first.locator('a').first().getAttribute('href');
  const name = (await first.locator('a').first().boundingBox()) ?? { x: 0, width: 0 };
  const row = (await first.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // Well right of the name, where the bar is.
  await page.mouse.click(name.x + name.width + (row.width - name.width) / 2, row.y + row.height / 2);
  await expect(page.getByRole('dialog', { name: 'Records behind the slide' })).toBeVisible();
  expect(param(page, 'open')).toBe(said?.slice(1));
});

test('no link of a slide leads out of the show, whatever is held', async ({ page, context }) => {
  await openShow(page, `${CAST}&slide=glance`);
  const mark = slideOf(page).locator('a[href^="#/"]').first();
  for (const how of [
    { modifiers: ['ControlOrMeta'] },
    { button: 'middle' },
    { modifiers: ['Shift'] },
  ] as const) {
    await mark.click({ ...how, modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
    await expect(page.getByRole('dialog', { name: 'Records behind the slide' })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  expect(context.pages()).toHaveLength(1);
});

test('without names nothing names anybody, from the first frame on', async ({ page }) => {
  await openShow(page, `${CAST}&slide=people`);
  const names = await slideOf(page).getByRole('listitem').locator('b').allInnerTexts();
  const [name = ''] = names
    .map((text) => text.split('\n')[0]?.trim() ?? '')
    .filter((text) => /\S \S/.test(text));
  expect(name).not.toBe('');
  await page.addInitScript((planted) => {
    const seen = { told: false };
    Object.assign(window, { seenNames: seen });
    new MutationObserver(() => {
      if (document.documentElement.textContent?.includes(planted) || document.title.includes(planted))
        seen.told = true;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, name);
  await page.goto('about:blank');
  await openShow(page, `${CAST}&slide=people&names=off`);
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(page.locator('main')).not.toContainText(name);
  expect(await page.evaluate(() => Reflect.get(window, 'seenNames'))).toEqual({ told: false });
  expect(await page.content()).not.toContain(name);
});
