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
  // Given up as soon as that can be done: however quick the machine is, the file is not made by then.
  const given = page.evaluate(
    () =>
      new Promise<{ readonly label: string | null; readonly text: string | null }>((done) => {
        new MutationObserver((_, observer) => {
          const progress = document.querySelector('progress');
          const cancel = progress?.parentElement?.querySelector('button');
          if (!cancel) return;
          observer.disconnect();
          const text = progress?.parentElement?.textContent ?? null;
          done({ label: progress?.ariaLabel ?? null, text });
          cancel.focus();
          cancel.click();
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await button.click();
  await page.getByRole('menuitem', { name: 'JSON' }).click();
  expect(await given).toEqual({
    label: 'Making the file …',
    text: expect.stringMatching(/^Making the file … \d+ %Cancel$/),
  });
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
