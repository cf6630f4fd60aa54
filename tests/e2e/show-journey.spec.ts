import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { handedOver } from './support/downloads.ts';
import { go } from './support/go.ts';
import { tabTo } from './support/keyboard.ts';
import { barOf, expectSlide, inStep, param, slideOf, titleOf } from './support/show.ts';

/** The control that has the focus while slides are shown. */
const slides = (page: Page): Locator => page.getByRole('slider', { name: /^(Qian’an City|Our friends)/ });

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Tab to a control and Enter. */
async function take(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await tabTo(page, target, { key });
  await page.keyboard.press('Enter');
}

test('a meeting from the first page to the end, by keyboard alone', async ({ page }) => {
  const h1 = page.getByRole('main').getByRole('heading', { level: 1 });

  await test.step('the partner is found', async () => {
    await go(page, '');
    await press(page, '/');
    await page.keyboard.type("qian'an");
    const found = page.getByRole('option', { name: /^Qian’an City/ }).first();
    for (let i = 0; i < 5 && (await found.getAttribute('aria-selected')) !== 'true'; i++)
      await press(page, 'ArrowDown');
    await press(page, 'Enter');
    await expect(page).toHaveURL(/#\/partners\/qianan$/);
    await expect(h1).toBeFocused();
  });

  await test.step('presented with one key, left, and presented by its button', async () => {
    await press(page, 'p');
    await expect(slides(page)).toBeFocused();
    await expect(page).toHaveTitle('Qian’an City, slide 1 of 9 · Partnership Dashboard');
    await press(page, 'Escape');
    await expect(page).toHaveURL(/#\/partners\/qianan$/);
    await expect(h1).toBeFocused();
    await take(page, page.getByRole('main').getByRole('link', { name: /^Present/ }));
    await expect(slides(page)).toBeFocused();
  });

  await test.step('moved through', async () => {
    for (const [key, slide] of [
      ['ArrowRight', 'people'],
      ['Space', 'glance'],
      ['PageDown', 'timeline'],
      ['Backspace', 'glance'],
      ['End', 'thanks'],
      ['PageUp', 'next'],
      ['Home', 'welcome'],
    ] as const) {
      await press(page, key);
      await expectSlide(page, slide);
      await expect(slides(page)).toBeFocused();
    }
    await press(page, '3', 'Enter');
    await expectSlide(page, 'glance');
    await expect(slides(page)).toHaveAttribute('aria-valuetext', /^Slide 3 of 9: /);
  });

  await test.step('a record behind a mark, and back to the mark', async () => {
    const mark = slideOf(page).getByRole('link', { name: /^1 visit/ });
    await take(page, mark);
    const records = page.getByRole('dialog', { name: 'Records behind the slide' });
    await expect(records.getByRole('heading', { level: 2 })).toBeFocused();
    await take(page, records.locator('[data-row]').first());
    await expect.poll(() => param(page, 'open')).toMatch(/^\/visits\/\d/);
    await press(page, 'Escape');
    await expect(records).toHaveCount(0);
    await expectSlide(page, 'glance');
    await expect(mark).toBeFocused();
  });

  await test.step('black, white, all slides, notes, languages, help', async () => {
    for (const [key, name] of [
      ['b', 'Black screen'],
      ['w', 'White screen'],
    ] as const) {
      await press(page, key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await press(page, 'Space');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expectSlide(page, 'glance');
    }
    await press(page, 'o', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowLeft', 'Enter');
    await expectSlide(page, 'next');
    await expect(slides(page)).toBeFocused();
    await press(page, 'n');
    await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
    await press(page, 'ArrowLeft', 'n');
    await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);
    await expectSlide(page, 'proposals');
    for (const tongue of ['en', 'zh', null]) {
      await press(page, 't');
      await expect.poll(() => param(page, 'in')).toBe(tongue);
    }
    await press(page, '?');
    await expect(page.getByRole('dialog', { name: 'Keys of the slides' })).toBeVisible();
    await press(page, 'Escape');
    await expect(slides(page)).toBeFocused();
  });

  await test.step('the window of the speaker leads', async () => {
    const opening = page.waitForEvent('popup');
    await press(page, 's');
    const speaker = await opening;
    await expect(speaker.getByText('In step with the slides')).toBeVisible();
    await expect(speaker).toHaveTitle(/^Speaker: Qian’an City, slide \d of 9 · /);
    await expect(slides(speaker)).toBeFocused();
    await press(speaker, 'Home', 'ArrowRight', 'ArrowRight');
    await inStep(page, speaker, 'glance');
    await press(speaker, 'b');
    await expect(page.getByRole('dialog', { name: 'Black screen' })).toBeVisible();
    await press(speaker, 'b', 'Enter');
    await expect(page.getByRole('dialog', { name: 'Records behind the slide' })).toBeVisible();
    await press(speaker, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await take(speaker, speaker.getByRole('navigation', { name: 'Slides' }).getByRole('button').last());
    await inStep(page, speaker, 'thanks');
    await speaker.close();
  });

  await test.step('the deck is made one’s own', async () => {
    await take(page, barOf(page).getByRole('button', { name: 'More' }));
    await take(page, barOf(page).getByRole('link', { name: 'Edit the deck' }));
    await expect(h1.first()).toBeFocused();
    const list = page.getByRole('list', { name: 'Slides' });
    const slide = (name: RegExp) => list.getByRole('button', { name });
    await tabTo(page, slide(/^1, Welcome/));
    await press(page, 'ArrowDown', 'ArrowDown', 'Alt+ArrowUp');
    await expect(slide(/^2, At a glance/)).toBeFocused();
    await press(page, 'ArrowDown', 'ArrowDown');
    await take(page, page.getByRole('button', { name: 'Hide', exact: true }));
    await expect(slide(/^4, .*\(Hidden\)$/)).toBeAttached();
    await expect(page.getByRole('button', { name: 'Show again' })).toBeFocused();
    await take(page, page.getByRole('button', { name: 'Duplicate' }));
    await expect(list.getByRole('button')).toHaveCount(10);
    await take(page, page.getByRole('button', { name: 'Add a slide' }), 'Shift+Tab');
    await press(page, 'Enter');
    await expect(slide(/^6, Text/)).toHaveAttribute('aria-current', 'true');
    await tabTo(page, page.getByRole('textbox', { name: 'Title, English' }));
    await page.keyboard.type('Before we part');
    await expect(slide(/Before we part$/)).toBeAttached();
    await press(page, 'Control+z');
    await expect(slide(/Before we part$/)).toHaveCount(0);
    await press(page, 'Control+Shift+z');
    await expect(slide(/Before we part$/)).toBeAttached();
    await take(page, page.locator('summary', { hasText: 'Title, time and guests' }), 'Shift+Tab');
    await tabTo(page, page.getByRole('textbox', { name: 'Title of the deck, English' }));
    await page.keyboard.type('Our friends in Qian’an');
    await take(page, page.getByRole('button', { name: 'More' }), 'Shift+Tab');
    const file = await handedOver(page, () => press(page, 'Enter'));
    expect(file.name).toMatch(/Our-friends-in-Qian-an\.deck\.json$/);
  });

  await test.step('and shown', async () => {
    await take(page, page.getByRole('main').getByRole('link', { name: /^Present/ }), 'Shift+Tab');
    await expect(page).toHaveTitle(/^Our friends in Qian’an, slide \d of 9 · /);
    await press(page, 'Home', 'ArrowRight');
    await expectSlide(page, 'glance');
    // The hidden slide and its duplicate are left out.
    await press(page, 'ArrowRight', 'ArrowRight');
    await expect(titleOf(page)).toHaveText('Before we part');
    await press(page, 'Escape');
    await expect(page).toHaveURL(/#\/deck/);
    await expect(h1.first()).toBeFocused();
  });
});
