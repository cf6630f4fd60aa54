import { expect, test } from './support/app.ts';
import { go } from './support/go.ts';
import { settled } from './support/open.ts';

const PAGES = [
  '',
  'visits?theme=solid-waste&theme=steel-metallurgy',
  'visits?as=table&direction=joint',
  'visits/2024-10-31-cast-bri-forum',
  'partners?kind=embassy',
  'partners/cast',
  'themes',
  'themes/solid-waste',
  'themes/talent-cultivation',
  'periods/14th-fyp',
  'periods/15th-fyp',
  'people?partner=cast',
  'people/yang-renshu',
  'search?q=steel',
  'data',
];

/** Space before a comma or a full stop, twice in a row, inside brackets, or round Chinese punctuation; a value that is none. */
const SLIPS =
  / [,.;:，。、；：）)]|[（(] |\S {2,}\S|[,，]{2}|[，。、；：] |\bundefined\b|\bnull\b|\bNaN\b|\[object/;

for (const lang of ['en', 'zh'] as const)
  test(`what a screen reader is given to say is well put: ${lang}`, async ({ page, context }) => {
    test.slow();
    await page.addInitScript((lang) => localStorage.setItem('pd.lang', lang), lang);
    const browser = await context.newCDPSession(page);
    await browser.send('Accessibility.enable');
    for (const address of PAGES)
      await test.step(address, async () => {
        await go(page, address);
        await page.mouse.wheel(0, 10_000);
        await settled(page);
        const { nodes } = await browser.send('Accessibility.getFullAXTree');
        const said = nodes
          .filter(({ ignored, role }) => !ignored && !/Text|TextBox|Marker/.test(String(role?.value)))
          .flatMap(({ name, description }) => [name?.value, description?.value])
          .filter((text) => typeof text === 'string');
        expect(said.length).toBeGreaterThan(30);
        expect(said.filter((text) => SLIPS.test(text))).toEqual([]);
      });
  });
