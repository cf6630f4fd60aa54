import { expect, test } from './support/app.ts';
import { open, settled } from './support/open.ts';
import { smallTexts } from './support/small-text.ts';
import { pageStates } from './support/states.ts';

for (const width of [1440, 390])
  test(`no text is smaller than 12 px, ${width} px`, async ({ page }) => {
    await open(page, pageStates[0], { theme: 'light', lang: 'en', width });
    for (const at of [
      ...pageStates.map((state) => state.at),
      '/visits?zoom=2024-06..2025-05',
      '/visits?lanes=partner&from=2016&to=2020',
      '/themes/steel-metallurgy?by=year',
    ]) {
      await page.goto(`./#${at}`);
      await settled(page);
      expect.soft(await smallTexts(page), at).toEqual([]);
    }
  });
