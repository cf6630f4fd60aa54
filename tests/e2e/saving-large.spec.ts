import { makeDataset } from '../bench/generate.mjs';
import { expect, test } from './support/app.ts';
import { answerFor } from './support/data.ts';
import { handedOver } from './support/downloads.ts';
import { go } from './support/go.ts';
import { expectSound } from './support/sound.ts';

// A large dataset may take longer to come than the browser likes to wait for a style sheet to be used.
test.use({ expected: /was preloaded using link preload but not used/ });

const VISITS = 3000;
const texts = makeDataset({ visits: VISITS });

test.beforeEach(async ({ page }) => {
  for (const file of ['dashboard', 'partners', 'people', 'themes', 'sources', 'visits'] as const)
    await answerFor(page, file, texts[file]);
  await go(page, 'visits');
});

test('visits that were read beside the page are saved whole', async ({ page }) => {
  const { bytes } = await handedOver(page, async () => {
    await page.getByRole('button', { name: /^Export 3\s000 visits$/ }).click();
    await page.getByRole('menuitem', { name: 'JSON' }).click();
  });
  const { visits } = JSON.parse(bytes.toString('utf8')).visits;
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  const { visits: before } = JSON.parse(texts.visits);
  expect(visits).toHaveLength(VISITS);
  const open = before.map(({ notes: _, ...visit }: { readonly notes?: unknown }) => visit);
  expect(visits.toSorted(byId).map(({ id }: { readonly id: string }) => id)).toEqual(
    open.toSorted(byId).map(({ id }: { readonly id: string }) => id),
  );
  for (const visit of visits)
    expect(visit).toMatchObject({ date: expect.any(String), title: expect.anything() });
});

test('a file that takes its time says how far it is, can be given up, and asked for again', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: /^Export 3\s000 visits$/ });
  const slow = await page.context().newCDPSession(page);
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await button.click();
  await page.getByRole('menuitem', { name: 'JSON' }).click();
  await expect(page.getByRole('progressbar', { name: 'Making the file …' })).toBeVisible();
  await expect(page.getByText(/^Making the file … \d+ %$/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(downloads).toEqual([]);
  const { name } = await handedOver(page, async () => {
    await button.click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
  });
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  expect(downloads).toEqual([name]);
  await expectSound(page);
});
