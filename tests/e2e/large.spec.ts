import type { Page } from '@playwright/test';
import { makeDataset } from '../bench/generate.mjs';
import { expect, test } from './support/app.ts';
import { answerFor } from './support/data.ts';
import { go } from './support/go.ts';
import { expectSound } from './support/sound.ts';

// A large dataset may take longer to come than the browser likes to wait for a style sheet to be used.
test.use({ expected: /was preloaded using link preload but not used/ });

/** More than a megabyte of visits: read in a thread beside the page. */
const VISITS = 3000;
const ALL = /^3\s000 of 3\s000 visits$/;
const texts = makeDataset({ visits: VISITS });

const serve = async (page: Page, visits = texts.visits) => {
  const files = { ...texts, visits };
  for (const file of ['dashboard', 'partners', 'people', 'themes', 'sources', 'visits'] as const)
    await answerFor(page, file, files[file]);
};

const found = (page: Page) => page.getByRole('status').filter({ hasText: /^[\d\s]+ of [\d\s]+ visits/ });

/** Takes the threads away, as where a page may not have any. */
const withoutThreads = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));

/** The line, from 1, of the first record among the lines of a file, and a fault in it. */
const LINE = 2;
const withFault = (lines: readonly string[]): string =>
  lines
    .with(LINE - 1, lines[LINE - 1]?.replace(/"date":"[^"]+"/, '"date":"once upon a time"') ?? '')
    .join('\n');

const lines = texts.visits.split('\n');
/** The first fifty visits only: these the page reads itself. */
const few = [...lines.slice(0, LINE + 49), ']}'].join('\n').replace(/,\n\]\}$/, '\n]}');

test('the files are large, and some are small', () => {
  expect(texts.visits.length).toBeGreaterThan(2 ** 20);
  expect(few.length).toBeLessThan(2 ** 20);
  expect(JSON.parse(few).visits).toHaveLength(50);
});

test('many visits are read and searched in one thread beside the page, under its policy', async ({
  page,
}) => {
  let threads = 0;
  page.on('worker', () => threads++);
  await serve(page);
  await go(page, 'visits');
  await expect(found(page)).toHaveText(ALL);
  expect(page.workers()).toHaveLength(1);
  await page.getByRole('main').getByRole('searchbox').fill('solid waste');
  await expect(found(page)).not.toHaveText(ALL);
  const beside = await found(page).textContent();
  expect(threads).toBe(1);

  await test.step('where there is no thread the page reads and finds the same by itself', async () => {
    const alone = await page.context().newPage();
    await withoutThreads(alone);
    await serve(alone);
    await go(alone, 'visits?q=solid+waste');
    await expect(found(alone)).toHaveText(beside ?? '');
    expect(alone.workers()).toHaveLength(0);
    await expectSound(alone);
  });
});

test('a thread that cannot start is no fault', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('Not here.', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await serve(page);
  await go(page, 'visits');
  await expect(found(page)).toHaveText(ALL);
});

test('a record that cannot be read is named as in a small dataset', async ({ context, page }) => {
  const faultsIn = async (on: Page, visits: string) => {
    await serve(on, visits);
    await go(on, 'data');
    const faults = on.locator('main li:has(code)');
    await expect(faults).toHaveCount(1);
    return await faults.innerText();
  };
  const small = await faultsIn(await context.newPage(), withFault(few.split('\n')));
  expect(small).toContain('once upon a time');
  expect(await faultsIn(page, withFault(lines))).toBe(small);
  expect(page.workers()).toHaveLength(1);
  await expect(page.getByRole('row', { name: /visits\.json/ })).toHaveText(/3\s?000\s*2\s?999\s*1\s*0/);
  const alone = await context.newPage();
  await withoutThreads(alone);
  expect(await faultsIn(alone, withFault(lines))).toBe(small);
});

test.describe('a large file that is no JSON', () => {
  for (const [name, broken, sentence] of [
    [
      'cut off within a line',
      `${lines.slice(0, 1999).join('\n')}\n${lines[1999]?.slice(0, 40)}`,
      /^visits\.json is cut off \(line 2\s000, column 41\)\./,
    ],
    [
      'wrong within a line',
      lines.with(1999, `!${lines[1999]}`).join('\n'),
      /^visits\.json is not valid JSON \(line 2\s000, column 1\)\./,
    ],
  ] as const)
    test(name, async ({ page }) => {
      await serve(page, broken);
      await page.goto('./#/visits');
      await expect(page.getByRole('alert')).toContainText(sentence);
      await expectSound(page);
      await serve(page);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(found(page)).toHaveText(ALL);
    });
});

test('how far it has come is shown, it can be given up, and tried again', async ({ page }) => {
  // What is said while it loads, kept: it may be gone before anybody can look.
  await page.addInitScript(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    new MutationObserver(() => {
      for (const text of document.body?.innerText.match(/\w+\.json, .+/g) ?? []) said.add(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.clock.install();
  await serve(page);
  // The thread's own script does not come: nothing can be read.
  const script = '**/assets/aide-*.js';
  await page.route(script, () => {
    // never answered
  });
  await page.goto('./#/visits');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.clock.runFor(10_500);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('Loading was stopped');
  expect(page.workers()).toHaveLength(0);
  await page.unroute(script);
  await page.clock.resume();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(found(page)).toHaveText(ALL);
  const said = await page.evaluate(() => [...(Reflect.get(window, 'said') as Set<string>)]);
  expect(said.join('\n')).toMatch(/visits\.json, \d+ % read/);
});
