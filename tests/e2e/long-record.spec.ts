import { realFile } from '../support/register.ts';
import { expect, test } from './support/app.ts';
import { serveFiles } from './support/data.ts';
import { go } from './support/go.ts';
import { layoutFaults } from './support/layout.ts';
import { expectSound } from './support/sound.ts';

// A large dataset may take longer to come than the browser likes to wait for a style sheet to be used.
test.use({ expected: /was preloaded using link preload but not used/ });

const SENTENCE = 'They spoke at length of solid waste, of its sorting and of its ash. ';
const MEGABYTE = SENTENCE.repeat(Math.ceil(2 ** 20 / SENTENCE.length));

test('a record with a megabyte of text is listed and shown, and hangs out of nothing', async ({ page }) => {
  test.setTimeout(180_000);
  const { visits } = realFile('visits') as { readonly visits: readonly { readonly id: string }[] };
  const [first, ...others] = visits;
  if (!first) throw new Error('no visits');
  await serveFiles(page, {
    visits: { visits: [{ ...first, discussed: [{ en: MEGABYTE }] }, ...others] },
  });
  for (const address of ['visits', 'search?q=solid+waste', 'data', `visits/${first.id}`])
    await test.step(address, async () => {
      await go(page, address);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      if (address === 'visits') {
        await page.setViewportSize({ width: 1440, height: 900 });
        expect(await layoutFaults(page)).toEqual([]);
      }
    });
  await expect(page.getByText(SENTENCE.trim()).first()).toBeVisible();
  // The text is there to its end, and the page still answers.
  const shown = await page
    .getByRole('main')
    .evaluate((main) => main.textContent?.split('of its ash.').length);
  expect(shown).toBeGreaterThan(MEGABYTE.length / SENTENCE.length);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectSound(page);
});
