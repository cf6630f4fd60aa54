import type { Page } from '@playwright/test';
import { makeDataset } from '../bench/generate.mjs';
import { expect, test } from './support/app.ts';
import { answerFor } from './support/data.ts';
import {
  countFromStart,
  type Effort,
  effortOf,
  elements,
  recordsRead,
  untilStill,
} from './support/effort.ts';
import { go } from './support/go.ts';

// Ten thousand visits may take longer to come than the browser likes to wait for a style sheet to be used.
test.use({ expected: /was preloaded using link preload but not used/ });

/** The same page with few and with many visits. What `npm run bench` times, this counts. */
const FEW = 1000;
const MANY = 10_000;

interface Scale {
  readonly elements: number;
  readonly read: number;
  readonly toggled: Effort;
  readonly typed: Effort;
}

async function openWith(page: Page, visits: number) {
  const texts = makeDataset({ visits });
  for (const file of ['dashboard', 'partners', 'people', 'themes', 'sources', 'visits'] as const)
    await answerFor(page, file, texts[file]);
  await countFromStart(page);
  await go(page, 'visits');
  await expect(page.locator('main [data-row]').first()).toBeVisible();
}

/** The sentence of figures, which says what was found. */
const sentence = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

async function scaleOf(page: Page, visits: number): Promise<Scale> {
  await openWith(page, visits);
  const opened = { elements: await elements(page), read: await recordsRead(page) };
  // What opening still has to do is none of the effort of a step.
  await untilStill(page);
  const before = await sentence(page).textContent();
  const box = page.getByRole('checkbox', { name: /^Student exchange/ });
  const toggled = await effortOf(page, async () => {
    await box.click();
    await expect(sentence(page)).not.toHaveText(before ?? '');
  });
  await box.click();
  await expect(sentence(page)).toHaveText(before ?? '');
  await untilStill(page);
  const typed = await effortOf(page, async () => {
    await page.getByRole('main').getByRole('searchbox').press('w');
    await expect(sentence(page)).not.toHaveText(before ?? '');
  });
  return { ...opened, toggled, typed };
}

/** The rows may be walked a few times, by code that does hardly anything with each. */
const WALKS = 4;
/** So many calls for each visit would be work done with every one of them. */
const CALLS = 35;

test('ten times the visits is not ten times the work', async ({ context, page }) => {
  const few = await scaleOf(await context.newPage(), FEW);
  const many = await scaleOf(page, MANY);
  const found = JSON.stringify({ few, many });

  // What cannot be seen is not drawn, and not read.
  expect(many.elements, found).toBeLessThan(few.elements * 1.6);
  expect(many.elements, found).toBeLessThan(7000);
  expect(many.read, found).toBeLessThan(200);

  // A step draws the page, then the links over the timeline, then rows at their true heights; a key waits for its answer besides.
  for (const { toggled, typed } of [few, many]) {
    expect(toggled.commits, found).toBeLessThanOrEqual(4);
    expect(typed.commits, found).toBeLessThanOrEqual(8);
  }
  for (const { read, turns } of [many.toggled, many.typed]) {
    expect(read, found).toBeLessThan(150);
    expect(turns, found).toBeLessThan(WALKS * MANY);
  }

  // To draw a step takes some 100,000 to 260,000 calls, by what else falls into it; what did more with every visit shows.
  for (const { calls } of [many.toggled, many.typed]) expect(calls, found).toBeLessThan(CALLS * MANY);
});
