import { expect, test } from './support/app.ts';
import { goThrough, tabTo } from './support/keyboard.ts';
import { open, settled } from './support/open.ts';
import { pageStates } from './support/states.ts';

const look = { theme: 'light', lang: 'en', width: 1440 } as const;
const overview = pageStates[0];

test('from the overview to a partner, a filter, a visit and back, by keyboard alone', async ({ page }) => {
  await open(page, overview, look);
  const h1 = page.getByRole('main').getByRole('heading', { level: 1 });

  // The palette finds the partner.
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search and go' });
  await expect(field).toBeFocused();
  await page.keyboard.type('cast');
  const option = page.getByRole('option', { name: /China Association for Science/ }).first();
  for (let i = 0; i < 10 && (await option.getAttribute('aria-selected')) !== 'true'; i++)
    await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/partners\/cast$/);
  await expect(h1).toBeFocused();

  // Two letters lead to the visits, a box narrows them, the link to the view is copied.
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/#\/visits$/);
  await expect(h1).toBeFocused();
  await tabTo(page, page.getByRole('checkbox', { name: /^Outbound/ }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/direction=outbound/);
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+v');
  await expect(field).toHaveValue(/#\/visits\?direction=outbound/);
  await page.keyboard.press('Escape');

  // The chip takes the filter back; the focus does not fall to the start of the page.
  await tabTo(page, page.getByRole('button', { name: /^Remove Direction/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/visits$/);

  // A mark of the timeline opens its visit, Back returns.
  const marks = page.locator('h3 + ol a[href*="#/visits/"][tabindex]');
  await tabTo(page, marks);
  await page.keyboard.press('Home');
  await expect(page.getByRole('link', { name: /^UT Arlington, inbound, between/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/visits\/2005-ut-arlington$/);
  await expect(h1).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/#\/visits$/);
});

test('the timeline: arrows walk it, plus and minus zoom, sliders choose the time', async ({ page }) => {
  await open(page, overview, look);
  const marks = page.locator('h3 + ol a[tabindex]');
  const name = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await tabTo(page, marks);
  await page.keyboard.press('End');
  const last = await name();
  await page.keyboard.press('ArrowLeft');
  expect(await name()).not.toBe(last);
  await page.keyboard.press('ArrowRight');
  expect(await name()).toBe(last);
  await page.keyboard.press('ArrowDown');
  expect(await name()).toMatch(/outbound|elsewhere/);

  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=/);
  const zoomed = await name();
  expect(zoomed, 'the focus stays on the mark').toMatch(/outbound|elsewhere/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/from=/);

  const from = page.getByRole('slider', { name: 'From' });
  const to = page.getByRole('slider', { name: 'To' });
  await tabTo(page, from);
  const text = await from.getAttribute('aria-valuetext');
  await page.keyboard.press('PageUp');
  await expect(from).not.toHaveAttribute('aria-valuetext', text ?? '');
  await expect(page).toHaveURL(/from=/);
  await expect(to).toHaveAttribute('aria-valuemin', /\d+/);
  await page.keyboard.press('Home');
  await expect(from).toHaveAttribute('aria-valuetext', text ?? '');
  await page.keyboard.press('Tab');
  await expect(to).toBeFocused();
});

test('help: opens, keeps the keyboard, closes, gives the focus back', async ({ page }) => {
  await open(page, { name: 'about', at: '/about' }, look);
  const shortcuts = page.getByRole('contentinfo').getByRole('button', { name: 'Shortcuts' });
  await tabTo(page, shortcuts);
  await page.keyboard.press('Enter');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('Tab');
    expect(
      await help.evaluate(
        (e) => e.contains(document.activeElement) || document.activeElement === document.body,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(shortcuts).toBeFocused();
});

test('shortcuts of a single key can be switched off, and stay off', async ({ page }) => {
  await open(page, overview, look);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  const off = page.getByRole('checkbox', { name: 'Shortcuts of a single key' });
  await tabTo(page, off, { most: 5 });
  await page.keyboard.press('Space');
  await expect(off).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);

  for (const key of ['g', 'v', '?', '/', 'c']) await page.keyboard.press(key);
  await tabTo(page, page.locator('h3 + ol a[tabindex]'));
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
});

for (const [at, width] of [
  ['/visits?theme=solid-waste', 1440],
  ['/partners/cast', 1440],
  ['/themes', 390],
  ['/visits/2024-10-31-cast-bri-forum', 390],
] as const) {
  test(`every stop on ${at} shows the focus, forth and back, ${width} px`, async ({ page }) => {
    await open(page, { name: at, at }, { ...look, width });
    const forth = await goThrough(page, 'Tab');
    expect(forth.filter(({ fault }) => fault)).toEqual([]);
    expect(forth.length).toBeGreaterThan(15);
    const back = await goThrough(page, 'Shift+Tab');
    expect(back.filter(({ fault }) => fault)).toEqual([]);
    expect(back.map(({ name }) => name).reverse()).toEqual(forth.map(({ name }) => name));
  });
}
