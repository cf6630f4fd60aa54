import { expect, test } from './support/app.ts';
import { go, hashOf, listed } from './support/go.ts';
import { drag, drawingOf, entryOf, inkOf, pass, placeOf, stepsOf } from './support/timeline.ts';

const CAST = '2024-10-31-cast-bri-forum';
const said = (page: Parameters<typeof go>[0], n: number) =>
  page.getByRole('status').filter({ hasText: n === 1 ? '1 visit chosen' : `${n} visits chosen` });

test('a click opens; with Ctrl it chooses, and no other page opens', async ({ page }) => {
  await go(page, 'visits?theme=belt-and-road');
  const marks = page.locator('main svg a[data-stop]:not([class*="dim"])');
  await inkOf(page, CAST).click({ modifiers: ['ControlOrMeta'] });
  await expect(said(page, 1)).toBeVisible();
  expect(hashOf(page)).toBe('#/visits?theme=belt-and-road');
  await inkOf(page, CAST).click({ modifiers: ['ControlOrMeta'] });
  await expect(said(page, 1)).toHaveCount(0);
  expect(page.context().pages()).toHaveLength(1);
  expect(await marks.count()).toBeGreaterThan(5);
  await inkOf(page, CAST).click();
  await expect(page).toHaveURL(new RegExp(`#/visits/${CAST}$`));
});

test('a lasso with Shift chooses what it touches; the list shows those and no others', async ({ page }) => {
  await go(page, 'visits?theme=belt-and-road');
  const first = await stepsOf(page);
  const box = await placeOf(drawingOf(page));
  await page.keyboard.down('Shift');
  await drag(page, { x: box.x + 120, y: box.y + 30 }, { x: box.width - 130, y: box.height - 40 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(said(page, 6)).toBeVisible();
  expect(await stepsOf(page), 'choosing is no step').toBe(first);
  await expect(page.getByRole('link', { name: 'Compare' })).toHaveAttribute(
    'href',
    /^#\/compare\?visit=.*&visit=/,
  );
  await page.getByRole('link', { name: 'List 6 visits' }).click();
  await expect.poll(() => hashOf(page)).toMatch(/^#\/visits\?visit=/);
  const shown = await listed(page);
  expect(shown).toHaveLength(6);
  await go(page, 'visits?theme=belt-and-road');
  expect(await listed(page)).toEqual(shown);
});

test('what is chosen on the overview can be taken along as well', async ({ page }) => {
  await go(page, '');
  await inkOf(page, CAST).click({ modifiers: ['ControlOrMeta'] });
  await expect(said(page, 1)).toBeVisible();
  await page.getByRole('button', { name: /^Export 1\b/ }).click();
  await expect(page.getByRole('menuitem', { name: /CSV/ })).toBeVisible();
});

test('the time of a lasso can be filtered by', async ({ page }) => {
  await go(page, 'visits');
  const box = await placeOf(drawingOf(page));
  await page.keyboard.down('Shift');
  await drag(page, { x: box.x + box.width * 0.6, y: box.y + 30 }, { x: box.width * 0.2, y: box.height - 40 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.getByRole('link', { name: /^Filter by [A-Z][a-z]{2} 20\d\d–[A-Z][a-z]{2} 20\d\d$/ }).click();
  await expect.poll(() => hashOf(page)).toMatch(/^#\/visits\?from=201\d-\d\d-\d\d&to=202\d-\d\d-\d\d$/);
});

test('Escape takes a lasso back', async ({ page }) => {
  await go(page, 'visits');
  const box = await placeOf(drawingOf(page));
  await page.keyboard.down('Shift');
  await drag(page, { x: box.x + box.width * 0.6, y: box.y + 30 }, { x: 200, y: 300 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await pass(page, 100);
  await expect(page.getByRole('link', { name: /^List/ })).toHaveCount(0);
  expect(hashOf(page)).toBe('#/visits');
});

test('by the keyboard: Space, Shift with arrows, Escape; then the choice is let go of and the focus is kept', async ({
  page,
}) => {
  await go(page, 'visits?theme=belt-and-road');
  await entryOf(page).focus();
  const name = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Space');
  await expect(said(page, 1)).toBeVisible();
  expect(await name()).toMatch(/, chosen$/);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(said(page, 3)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /; 4 of 6$/ })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(said(page, 3)).toHaveCount(0);
  await expect(entryOf(page)).toBeFocused();
});

test('it is said where the keyboard is once it rests, not on the way', async ({ page }) => {
  await go(page, '');
  const where = page.getByRole('status').filter({ hasText: / of 85$/ });
  await entryOf(page).focus();
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await page.evaluate(() => {
    for (const status of document.querySelectorAll('main [role=status]'))
      new MutationObserver(
        () =>
          status.textContent && (window as never as { hear: (t: string) => void }).hear(status.textContent),
      ).observe(status, { childList: true, subtree: true, characterData: true });
  });
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowLeft');
  await expect(where).toHaveText(/^.+, (inbound|outbound|elsewhere or online), .+; 75 of 85$/);
  expect(heard.filter((text) => / of 85$/.test(text)).length).toBeLessThan(4);
});

test.describe('with fingers, on a wide screen', () => {
  test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

  test('a touch brings a card with the way in and the way out, a long one chooses', async ({ page }) => {
    await go(page, 'visits?theme=belt-and-road');
    const { middle } = await placeOf(inkOf(page, CAST));
    await page.touchscreen.tap(middle.x, middle.y);
    const open = page.getByRole('link', { name: 'Open the visit' });
    await expect(open).toBeVisible();
    const card = await open.locator('xpath=../..').boundingBox();
    const clear = card && (card.y > middle.y + 4 || card.y + card.height < middle.y - 4);
    expect(clear, 'the card leaves the mark in sight').toBe(true);
    await page.getByRole('button', { name: 'Close', exact: true }).tap();
    await expect(open).toHaveCount(0);

    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd') =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchStart' ? [{ ...middle, id: 1 }] : [],
      });
    await touch('touchStart');
    await expect(said(page, 1)).toBeVisible();
    await touch('touchEnd');
    await pass(page, 100);
    await expect(said(page, 1)).toBeVisible();
    expect(hashOf(page)).toBe('#/visits?theme=belt-and-road');
    await page.touchscreen.tap(middle.x, middle.y);
    await expect(said(page, 1), 'while choosing, a touch chooses').toHaveCount(0);
    await page.touchscreen.tap(middle.x, middle.y);
    await open.tap();
    await expect(page).toHaveURL(new RegExp(`#/visits/${CAST}$`));
  });
});
