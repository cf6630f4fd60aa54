import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { makePortable, portableFolder } from './support/portable.ts';
import { expectSlide, slideOf, titleOf } from './support/show.ts';

const folder = portableFolder();
let address = '';

test.beforeAll(() => {
  address = pathToFileURL(makePortable(folder)).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));
test.beforeEach(({ context }) => context.setOffline(true));

async function open(page: Page, hash: string) {
  await page.goto(`${address}#/${hash}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
}

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

test('a meeting from one file: slides, the window of whoever speaks in step both ways, also after a reload', async ({
  page,
}) => {
  await open(page, 'show?of=partner:cast');
  await expect(titleOf(page)).toHaveText('Welcome');
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 'people');
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expectSlide(speaker, 'people');
  await expect(speaker.getByText('Notes', { exact: true })).toBeVisible();
  await speaker.keyboard.press('ArrowRight');
  await expectSlide(page, 'glance');
  await page.keyboard.press('ArrowRight');
  await expectSlide(speaker, 'timeline');
  await page.reload();
  await expect(slideOf(page)).toHaveAttribute('aria-label', '4 of 10');
  await speaker.keyboard.press('ArrowRight');
  await expectSlide(page, 'agreed');
  expect(await kept(page)).not.toMatch(/cast|CAST/);
});

test('its decks are changed, saved and printed, and leave nothing behind on the machine', async ({
  page,
}) => {
  await open(page, 'deck?of=partner:qianan');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'More' })
      .click()
      .then(() => page.getByRole('menuitem', { name: 'Save as file' }).click()),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.deck\.json$/);
  const [deck] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PowerPoint' }).click(),
  ]);
  expect(deck.suggestedFilename()).toMatch(/\.pptx$/);
  await open(page, 'handout?of=partner:qianan');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  expect(await kept(page)).not.toMatch(/qianan|Qian/);
});
