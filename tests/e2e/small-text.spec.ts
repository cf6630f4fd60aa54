import { expect, test } from './support/app.ts';
import { open, settled } from './support/open.ts';
import { presentingStates } from './support/presenting-states.ts';
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
    for (const { at } of presentingStates) {
      await page.goto(`./#${at}`);
      await settled(page);
      // A slide is as large as its room; how large its letters are within it is held with the slides.
      await page.evaluate(() => {
        for (const slide of document.querySelectorAll('[aria-roledescription]')) slide.remove();
      });
      expect.soft(await smallTexts(page), at).toEqual([]);
    }
  });
