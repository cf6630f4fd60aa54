import { saying } from '../support/hostile/dataset.ts';
import { naughtyTexts } from '../support/hostile/texts.ts';
import { expect, test } from './support/app.ts';
import { serveFiles } from './support/data.ts';
import { go } from './support/go.ts';
import { expectSound } from './support/sound.ts';

/** As it is read on the screen: white space runs together; half a surrogate pair cannot leave the browser. */
const read = (text: string): string =>
  text
    .replace(/[\t\n\r\f ]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

const texts = naughtyTexts;

test.use({ texts });

test.beforeEach(async ({ page }) => {
  await serveFiles(page, saying(texts));
});

for (const [address, kind] of [
  ['visits', 'visits/v'],
  ['visits?as=table', 'visits/v'],
  ['partners', 'partners/p'],
  ['partners?as=table', 'partners/p'],
  ['themes', 'themes/t'],
  ['people', 'people/x'],
] as const)
  test(`any text is a name: ${address}`, async ({ page }) => {
    await go(page, address);
    await expectSound(page, texts);
    const names = new Map<string, string>();
    for (const [href, name] of await page
      .locator(`main a[href^="#/${kind}-"]:not(svg *)`)
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href') ?? '', (link as HTMLElement).innerText] as const),
      ))
      names.set(href, `${names.get(href) ?? ''} ${read(name)}`);
    const missing = texts.filter((text, i) => !names.get(`#/${kind}-${i}`)?.includes(read(text)));
    expect(missing).toEqual([]);
  });

for (const address of ['visits/v-all', 'partners/p-all'])
  test(`any text is a text: ${address}`, async ({ page }) => {
    await go(page, address);
    await expectSound(page, texts);
    const shown = read(await page.getByRole('main').innerText());
    expect(texts.filter((text) => !shown.includes(read(text)))).toEqual([]);
  });

test('any text is a heading and a title', async ({ page }) => {
  for (const [i, text] of texts.entries()) {
    if (i % 6 !== 0) continue;
    for (const kind of ['visits/v', 'partners/p', 'themes/t', 'people/x'])
      await test.step(`${kind}-${i}`, async () => {
        await go(page, `${kind}-${i}`);
        await expect
          .poll(async () => read(await page.getByRole('main').getByRole('heading', { level: 1 }).innerText()))
          .toContain(read(text));
        await expectSound(page, texts);
      });
  }
});
