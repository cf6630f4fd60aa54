import { expect, test } from './support/app.ts';
import { expectSlide, inStep, openBoth, openShow, param, slideOf } from './support/show.ts';

const CAST = 'of=partner:cast';

test('the window of the speaker and the show move together, both ways', async ({ page }) => {
  const speaker = await openBoth(page, CAST);
  await page.keyboard.press('ArrowRight');
  await inStep(page, speaker, 'people');
  await speaker.keyboard.press('Space');
  await inStep(page, speaker, 'glance');
  await speaker.getByRole('button', { name: 'Next slide' }).click();
  await inStep(page, speaker, 'timeline');
  await speaker.getByRole('navigation', { name: 'Slides' }).getByRole('button', { name: /^1 / }).click();
  await inStep(page, speaker, 'welcome');
  await page.keyboard.press('t');
  await expect.poll(() => param(speaker, 'in')).toBe('en');
  await speaker.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: 'Black screen' })).toBeVisible();
  await expect(speaker.getByText('The screen is black')).toBeVisible();
  // Under the black screen the speaker goes on.
  await speaker.keyboard.press('ArrowRight');
  await inStep(page, speaker, 'people');
  await expect(page.getByRole('dialog', { name: 'Black screen' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(speaker.getByText('The screen is black')).toHaveCount(0);
});

test('a record is opened and closed from either window', async ({ page }) => {
  const speaker = await openBoth(page, `${CAST}&slide=glance`);
  const panel = page.getByRole('dialog', { name: 'Records behind the slide' });
  await speaker.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await speaker.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await slideOf(page).locator('a[href^="#/"]').first().click();
  await expect(panel).toBeVisible();
  await expect(speaker.getByRole('button', { name: 'Close record' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(speaker.getByRole('button', { name: 'Open record' })).toBeVisible();
  // A mark in the speaker’s picture of the slide opens on the wall.
  await slideOf(speaker).locator('a[href^="#/"]').first().click();
  await expect(panel).toBeVisible();
  expect(speaker.url()).toContain('#/presenter');
});

for (const which of ['show', 'speaker'] as const)
  test(`in step again after the ${which} is loaded anew`, async ({ page }) => {
    const speaker = await openBoth(page, CAST);
    await page.keyboard.press('End');
    await speaker.keyboard.press('b');
    await expect(page.getByRole('dialog', { name: 'Black screen' })).toBeVisible();
    const [anew, other] = which === 'show' ? [page, speaker] : [speaker, page];
    await anew.reload();
    await inStep(page, speaker, 'thanks');
    // What is in no address comes from the other window.
    await expect(page.getByRole('dialog', { name: 'Black screen' })).toBeVisible();
    await expect(speaker.getByText('The screen is black')).toBeVisible();
    await anew.keyboard.press('b');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await anew.keyboard.press('Home');
    await inStep(page, speaker, 'welcome');
    await other.keyboard.press('ArrowRight');
    await inStep(page, speaker, 'people');
  });

test('the key that opens the window brings it to the front the second time', async ({ page, context }) => {
  const speaker = await openBoth(page, CAST);
  await page.keyboard.press('ArrowRight');
  await expectSlide(speaker, 'people');
  await speaker.evaluate(() => Object.assign(window, { same: true }));
  await page.keyboard.press('s');
  await expect.poll(() => context.pages().length).toBe(2);
  expect(await speaker.evaluate(() => Reflect.get(window, 'same'))).toBe(true);
  await page.keyboard.press('ArrowRight');
  await inStep(page, speaker, 'glance');
});

test('without a channel of the browser, as from a file, the windows speak to each other', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  const speaker = await openBoth(page, CAST);
  await page.keyboard.press('ArrowRight');
  await inStep(page, speaker, 'people');
  await speaker.keyboard.press('ArrowRight');
  await inStep(page, speaker, 'glance');
  // Loaded anew, the show no longer has the window in hand; it hears of it.
  await page.reload();
  await speaker.keyboard.press('ArrowRight');
  await inStep(page, speaker, 'timeline');
  await expect
    .poll(async () => {
      await page.keyboard.press('Home');
      return param(speaker, 'slide');
    })
    .toBe('welcome');
  // What somebody else sends is not listened to.
  await page.evaluate(() => {
    const shared = {
      slide: 'thanks',
      open: '',
      in: 'both',
      ratio: '16:9',
      look: 'dark',
      blank: null,
      began: 0,
    };
    const stamp = { visits: 1, asOf: 1, names: 'on', hash: '' };
    const show = window.name.replace('pd-show-', '');
    const parts = Object.keys(shared).map((part) => [part, { n: 999, by: 'x' }]);
    window.postMessage(
      { show, say: 'state', writings: Object.fromEntries(parts), shared, stamp },
      location.origin,
    );
  });
  await speaker.keyboard.press('ArrowRight');
  await inStep(page, speaker, 'people');
  expect(param(page, 'look')).toBe(null);
});

test('two shows do not hear each other', async ({ page, context }) => {
  const speaker = await openBoth(page, CAST);
  const second = await context.newPage();
  await openShow(second, CAST);
  await second.keyboard.press('End');
  await expectSlide(second, 'thanks');
  await page.keyboard.press('ArrowRight');
  await inStep(page, speaker, 'people');
  await expectSlide(second, 'thanks');
});

test('the pointer of the speaker is a dot on the wall', async ({ page }) => {
  const speaker = await openBoth(page, `${CAST}&slide=glance`);
  await speaker.keyboard.press('l');
  const picture = await slideOf(speaker).boundingBox();
  if (!picture) throw new Error('no slide');
  await speaker.mouse.move(picture.x + picture.width * 0.25, picture.y + picture.height * 0.5);
  const dot = page.locator('main i[style*="left"]').last();
  await expect(dot).toBeVisible();
  const wall = await slideOf(page).boundingBox();
  const at = await dot.boundingBox();
  expect(((at?.x ?? 0) + (at?.width ?? 0) / 2 - (wall?.x ?? 0)) / (wall?.width ?? 1)).toBeCloseTo(0.25, 2);
  await speaker.keyboard.press('l');
  await expect(dot).toBeHidden();
});

test('the clock goes on when the window of the speaker is loaded anew', async ({ page }) => {
  const speaker = await openBoth(page, CAST);
  await speaker.getByRole('button', { name: 'Start again' }).click();
  const began = speaker.getByRole('timer', { name: 'Time' });
  await expect(began).toContainText('0:03', { timeout: 15_000 });
  await speaker.reload();
  await expect(began).toContainText(/0:0[4-9]/);
});

test('says when the wall shows other records', async ({ page, context }) => {
  await openShow(page, CAST);
  await context.route('**/data/visits.json', async (route) => {
    const response = await route.fetch();
    const file = await response.json();
    file.visits = file.visits.slice(0, 60);
    await route.fulfill({ json: file });
  });
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  await expect(speaker.getByText(/made from other records/)).toBeVisible();
});
