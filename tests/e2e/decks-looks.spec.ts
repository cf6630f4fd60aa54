import { expect, test } from './support/app.ts';
import { axeClean } from './support/axe.ts';
import { covered } from './support/covered.ts';
import { goThrough } from './support/keyboard.ts';
import { type Look, open } from './support/open.ts';
import { cutOff } from './support/reflow.ts';
import { smallTexts } from './support/small-text.ts';
import type { State } from './support/states.ts';
import { smallTargets } from './support/targets.ts';

const menu: State['after'] = async (page) => {
  await page.getByRole('button', { name: /^(Add a slide|添加幻灯片)$/ }).click();
  await page.getByRole('menu').waitFor();
};
const details: State['after'] = async (page) => {
  await page.getByText(/^(Title, time and guests|标题、时间与来宾)$/).click();
  await page.getByRole('button', { name: /^(Add a guest|添加来宾)$/ }).click();
  await page.getByRole('button', { name: /^(Paste a list|粘贴名单)$/ }).click();
};
const visit: State['after'] = async (page) => {
  await page.getByRole('button', { name: /^(Add a slide|添加幻灯片)$/ }).click();
  await page.getByRole('menuitem', { name: /^(A visit|一次访问)$/ }).click();
  await page.getByRole('dialog').waitFor();
};

const states: readonly State[] = [
  { name: 'all decks', at: '/decks' },
  { name: 'a deck', at: '/deck?of=partner:cast&slide=themes' },
  { name: 'a deck, a hidden agenda', at: '/deck?deck=1.partner_cast.15.welcome.*glance.agenda&slide=glance' },
  { name: 'a deck, slides to add', at: '/deck?of=theme:belt-and-road', after: menu },
  { name: 'a deck, its guests', at: '/deck?of=partner:qianan', after: details },
  { name: 'a deck, a visit to choose', at: '/deck?of=visits', after: visit },
  { name: 'a blank deck', at: '/deck' },
  { name: 'a deck that is not here', at: '/deck?deck=~gone' },
];

const looks: readonly Look[] = [
  { theme: 'light', lang: 'en', width: 1440 },
  { theme: 'dark', lang: 'zh', width: 390 },
  { theme: 'dark', lang: 'en', width: 1024 },
  { theme: 'light', lang: 'zh', width: 320, height: 256 },
];

for (const [i, state] of states.entries())
  for (const look of [0, 1].map((k) => looks[(2 * i + k) % looks.length] as Look))
    test(`${state.name}: for everyone, ${look.theme}, ${look.lang}, ${look.width} px`, async ({ page }) => {
      await open(page, state, look);
      await axeClean(page);
      expect.soft(await smallTargets(page), 'targets').toEqual([]);
      expect.soft(await cutOff(page), 'room').toEqual([]);
      // An open menu lies over what is below it.
      if (state.after !== menu) expect.soft(await covered(page), 'covered').toEqual([]);
      // What a slide says stands beside its picture too.
      await page.evaluate(() => {
        for (const picture of document.querySelectorAll('[inert]')) picture.remove();
      });
      expect.soft(await smallTexts(page), 'small text').toEqual([]);
    });

test('the keyboard goes through a deck and back; each stop is seen', async ({ page }) => {
  await open(page, states[1] as State, looks[0] as Look);
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const stops = await goThrough(page, key);
    expect(stops.filter(({ fault }) => fault)).toEqual([]);
    expect(stops.length).toBeGreaterThan(30);
  }
});
