import type { Page } from '@playwright/test';
import { saying } from '../support/hostile/dataset.ts';
import { otherVectors, runningVectors } from '../support/hostile/vectors.ts';
import { expect, test } from './support/app.ts';
import { serveFiles } from './support/data.ts';
import { go } from './support/go.ts';
import { expectSound } from './support/sound.ts';
import { useEverything } from './support/walk.ts';

/** Buttons that leave the page as it is shown, or the browser. */
const LEAVE = /load|copy|clear|remove|载入|下载|复制|清除|移除/i;

/** A page that inserts each vector as HTML and uses its elements; it keeps what ran. */
const CONTROL = `<!doctype html><meta charset=utf-8><body><script>
  const ran = new Set();
  window.fired = (name) => ran.add(name);
  window.insert = (vectors) => Promise.all(vectors.map((vector, i) => new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.name = String(i);
    frame.srcdoc = '<body><script>function hit() { parent.fired(name) }<\\/script>' + vector;
    frame.onload = () => {
      const inside = frame.contentDocument;
      for (const element of inside?.querySelectorAll('body *') ?? []) {
        for (const type of ['mouseover', 'pointerenter']) element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
        element.focus?.();
        element.blur?.();
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
      setTimeout(done, 400);
    };
    document.body.append(frame);
  }))).then(() => [...ran]);
</script>`;

test('the vectors are real: inserted as HTML they run', async ({ browser }) => {
  // A page of its own, without our policy and without a watch over it.
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/control')
      ? route.fulfill({ contentType: 'text/html', body: CONTROL })
      : route.abort(),
  );
  await page.goto('http://control.example/control');
  const ran = await page.evaluate(
    (vectors) =>
      (window as unknown as { insert: (v: readonly string[]) => Promise<string[]> }).insert(vectors),
    runningVectors,
  );
  expect(runningVectors.filter((_, i) => !ran.includes(String(i)))).toEqual([]);
  await page.close();
});

const vectors = [...runningVectors, ...otherVectors];

/** Notices when a vector runs. */
async function listen(page: Page): Promise<readonly string[]> {
  const hits: string[] = [];
  await page.exposeFunction('hit', () => hits.push(page.url()));
  return hits;
}

test.describe('every text of every record is an attack', () => {
  test.use({ texts: vectors });

  for (const [part, addresses] of [
    [
      'overview and visits',
      [
        '',
        'visits',
        'visits?as=table&sort=oldest',
        'visits?theme=t-3&partner=p-3',
        'visits/v-3',
        'visits/v-all',
      ],
    ],
    [
      'partners and themes',
      ['partners', 'partners?as=table', 'partners/p-5', 'partners/p-all', 'themes', 'themes/t-7'],
    ],
    [
      'people, search and data',
      ['people', 'people/x-9', `search?q=${encodeURIComponent('<script>')}`, 'data', 'about', 'nowhere/<b>'],
    ],
  ] as const)
    test(`${part}: nothing of it runs, in whatever way the page is used`, async ({ page }) => {
      test.setTimeout(60_000);
      const hits = await listen(page);
      await serveFiles(page, saying(vectors));
      for (const address of addresses)
        await test.step(address, async () => {
          await go(page, address);
          await expectSound(page, vectors);
          const { hovered, focused, pressed } = await useEverything(page, LEAVE);
          expect(Math.min(hovered, focused, pressed)).toBeGreaterThan(3);
          await page.keyboard.press('Escape');
        });
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('main')).toBeVisible();
      expect(hits).toEqual([]);
      expect(
        await page
          .locator('main script, main iframe, main object, main [onclick], main [onerror], main style')
          .count(),
      ).toBe(0);
    });

  test('in the palette and in Chinese', async ({ page }) => {
    const hits = await listen(page);
    await serveFiles(page, saying(vectors));
    await go(page, 'visits?lang=zh');
    await page.keyboard.press('Control+k');
    for (const q of ['script', '<img', 'onerror', 'javascript:']) {
      await page.getByRole('dialog').getByRole('combobox').fill(q);
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    }
    expect(hits).toEqual([]);
  });
});
