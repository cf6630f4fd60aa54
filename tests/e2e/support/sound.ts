import { expect, type Page } from '@playwright/test';
import { RAW_VALUE } from '../../support/raw-value.ts';

/**
 * Asserts that the page, as it stands now, is one: a main part with one heading of the first level, no raw value in its
 * text, and JavaScript's own prototypes as they were.
 * @param texts texts of the records shown, which may well hold the words that else mean a raw value
 */
export async function expectSound(page: Page, texts: readonly string[] = []) {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }), 'one heading of the first level').toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectWords(page, texts);
}

/** Asserts that what the page shows now holds no raw value, and that no prototype was changed. */
export async function expectWords(page: Page, texts: readonly string[] = []) {
  const { shown, added } = await page.evaluate(() => ({
    shown: document.body.innerText,
    added: [Object, Array, String, Function].flatMap(({ prototype }) => Object.keys(prototype)),
  }));
  expect(added, 'something was added to a prototype').toEqual([]);
  const own = texts
    .filter((text) => RAW_VALUE.test(text))
    .reduce((rest, text) => rest.replaceAll(text, '…'), shown);
  expect(RAW_VALUE.exec(own)?.[0], `a raw value is on the page ${page.url()}`).toBeUndefined();
}
