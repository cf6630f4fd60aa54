import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { covered } from './support/covered.ts';
import { open, settled } from './support/open.ts';
import { presentingStates } from './support/presenting-states.ts';
import { cutOff } from './support/reflow.ts';
import { layOver } from './support/sheet.ts';
import { otherStates, pageStates, type State } from './support/states.ts';

/** Opens the states one after the other in one window and asserts that each of them fits and that nothing lies over a control. */
async function eachFits(page: Page, states: readonly State[]) {
  for (const state of states) {
    await page.goto(`./#${state.at}`);
    await settled(page);
    await state.after?.(page);
    expect.soft(await cutOff(page), `room on ${state.name}`).toEqual([]);
    expect.soft(await covered(page), `covered on ${state.name}`).toEqual([]);
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
  }
}

const named = (...names: readonly string[]) => otherStates.filter(({ name }) => names.includes(name));
const first = { name: 'about', at: '/about' };
const look = { theme: 'light', lang: 'en' } as const;
const dialogs = named('palette', 'help', 'menu', 'filter sheet');

test('a window of 320 × 256 px, as 1280 × 1024 at 400 %', async ({ page }) => {
  await open(page, first, { ...look, width: 320, height: 256 });
  await eachFits(page, [
    ...pageStates,
    ...presentingStates,
    ...named('partners as table', 'charts as tables', 'load error'),
    ...dialogs,
  ]);
});

test('the same in Chinese', async ({ page }) => {
  await open(page, first, { ...look, lang: 'zh', width: 320, height: 256 });
  await eachFits(page, [...pageStates, ...presentingStates, ...dialogs]);
});

test('a phone on its side', async ({ page }) => {
  await open(page, first, { ...look, width: 740, height: 360 });
  await eachFits(page, [...pageStates, ...presentingStates, ...dialogs]);
});

for (const width of [390, 1440]) {
  test(`letters twice as large, ${width} px`, async ({ page }) => {
    await open(page, first, { ...look, width });
    await layOver(page, ':root { font-size: 200% }');
    await eachFits(page, [
      ...pageStates,
      ...presentingStates,
      ...named('visits filtered', 'palette', 'help'),
    ]);
  });

  test(`lines, words and letters further apart, ${width} px`, async ({ page }) => {
    await open(page, first, { ...look, width });
    await layOver(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    await eachFits(page, [
      ...pageStates,
      ...presentingStates,
      ...named('visits filtered', 'palette', 'help'),
    ]);
  });
}
