import type { Page } from '@playwright/test';
import { saying } from '../support/hostile/dataset.ts';
import { longWord } from '../support/hostile/texts.ts';
import { expect, test } from './support/app.ts';
import { serveFiles } from './support/data.ts';
import { go } from './support/go.ts';
import { layoutFaults } from './support/layout.ts';
import { expectSound } from './support/sound.ts';

const PAGES = [
  '',
  'visits',
  'visits?as=table',
  'visits?theme=t-1&partner=p-1',
  'partners',
  'partners?as=table',
  'themes',
  'people',
  'search?q=Wm',
  'data',
  'about',
];
const RECORDS = ['visits/v-1', 'visits/v-all', 'partners/p-1', 'partners/p-all', 'themes/t-1', 'people/x-1'];
const WIDTHS = [390, 1440];

/** Asserts that nothing lies over another thing, hangs out of the page or is cut off in a control, at each width. */
async function expectRoom(page: Page, addresses: readonly string[], lengthen?: () => void) {
  for (const address of addresses)
    for (const width of WIDTHS)
      await test.step(`${address} at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await go(page, address);
        if (lengthen) await page.evaluate(lengthen);
        expect.soft(await layoutFaults(page), `${address} at ${width} px`).toEqual([]);
      });
}

test('a word of 200 letters in every text finds room', async ({ page }) => {
  test.setTimeout(90_000);
  await serveFiles(page, saying(['A', 'B', 'C', 'D'].map(longWord)));
  await expectRoom(page, [...PAGES, ...RECORDS]);
  await expectSound(page);
});

test('every word of the page and the records may be longer by two fifths', async ({ page }) => {
  test.setTimeout(90_000);
  await expectRoom(
    page,
    [
      '',
      'visits?theme=solid-waste',
      'visits/2024-10-31-cast-bri-forum',
      'partners',
      'partners/cast',
      'themes',
      'people',
      'data',
    ],
    () => {
      // Already longer, when a part of the page has stayed from the address before.
      const longer: WeakMap<Node, string> = Reflect.get(window, 'longer') ?? new WeakMap();
      Object.assign(window, { longer });
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        // Figures stay as they are, and so does what is drawn to measure.
        if (/\p{L}{2}/u.test(text) && longer.get(node) !== text && !node.parentElement?.closest('svg')) {
          node.nodeValue = text.replace(
            /\p{L}{2,}/gu,
            (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
          );
          longer.set(node, node.nodeValue);
        }
      }
    },
  );
});
