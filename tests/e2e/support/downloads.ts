import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** A file that a page handed over. */
export interface Handed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a page hands over when something is done. */
export async function handedOver(page: Page, act: () => Promise<void>): Promise<Handed> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The picture of a figure, saved by the keyboard. */
export const pictureOf = (page: Page, figure: Locator, format: 'SVG' | 'PNG'): Promise<Handed> =>
  handedOver(page, async () => {
    await figure.getByRole('button', { name: /^(Save picture|保存图片)$/ }).focus();
    await page.keyboard.press('Enter');
    if (format === 'PNG') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  });
