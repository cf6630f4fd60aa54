import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { go, hashOf, listed } from './support/go.ts';

const steps = (page: Page): Promise<number> => page.evaluate(() => history.length);

const tick = (name: RegExp) => (page: Page) => page.getByRole('checkbox', { name }).first().click();

/** Ten gestures, each a step of the history. */
const GESTURES: readonly ((page: Page) => Promise<void>)[] = [
  tick(/^Inbound/),
  tick(/^Outbound/),
  tick(/^International/),
  tick(/^Inbound/),
  (page) => page.getByRole('radio', { name: /oldest/i }).click(),
  (page) => page.getByRole('radio', { name: /table/i }).last().click(),
  (page) =>
    page
      .getByRole('searchbox', { name: 'Search within the visits' })
      .pressSequentially('university', { delay: 30 }),
  (page) => page.getByRole('button', { name: 'Clear the search' }).click(),
  (page) => page.getByRole('button', { name: /^Remove Scope/ }).click(),
  (page) => page.getByRole('button', { name: 'Clear all' }).first().click(),
];

test('ten gestures are ten steps; Back and Forward go through each', async ({ page }) => {
  await go(page, 'visits');
  const first = await steps(page);
  const states = [{ hash: hashOf(page), rows: await listed(page) }];
  for (const [i, gesture] of GESTURES.entries()) {
    await gesture(page);
    await expect.poll(() => steps(page), { message: `step ${i + 1}` }).toBe(first + i + 1);
    // The rest of what was typed goes into the same step.
    if (i === 6) await expect.poll(() => hashOf(page)).toContain('q=university');
    expect(hashOf(page)).not.toBe(states.at(-1)?.hash);
    states.push({ hash: hashOf(page), rows: await listed(page) });
  }
  const shows = async (state: (typeof states)[number] | undefined) => {
    await expect.poll(() => hashOf(page)).toBe(state?.hash);
    await expect.poll(() => listed(page)).toEqual(state?.rows);
  };
  for (const state of states.slice(0, -1).toReversed()) {
    await page.goBack();
    await shows(state);
  }
  for (const state of states.slice(1)) {
    await page.goForward();
    await shows(state);
  }
  expect(await steps(page)).toBe(first + GESTURES.length);
});

test('Back finds a long page where it was left', async ({ page }) => {
  await go(page, 'visits');
  const rows = page.locator('main [data-row]');
  await listed(page);
  await rows.nth(40).evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const top = async (): Promise<number> => (await rows.nth(40).boundingBox())?.y ?? Number.NaN;
  const before = await top();
  await rows.nth(40).click();
  await expect.poll(() => hashOf(page)).toContain('#/visits/');
  await expect(page.locator('main article, main section').first()).toBeVisible();
  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe('#/visits');
  await listed(page);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
});

test('Back through filters stays where the page is', async ({ page }) => {
  await go(page, 'visits');
  await page.evaluate(() => scrollTo(0, 300));
  for (const name of [/^Inbound/, /^International/]) await tick(name)(page);
  await expect.poll(() => hashOf(page)).toContain('scope=');
  const at = await page.evaluate(() => scrollY);
  expect(at).toBeGreaterThan(200);
  for (const gone of ['scope=', 'direction=']) {
    await page.goBack();
    await expect.poll(() => hashOf(page)).not.toContain(gone);
    await listed(page);
    expect(await page.evaluate(() => scrollY)).toBe(at);
  }
});

test('a drag of a handle, however many moves it takes, is one step', async ({ page }) => {
  await go(page, 'visits');
  const handle = page.getByRole('slider').first();
  await handle.scrollIntoViewIfNeeded();
  const first = await steps(page);
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let i = 1; i <= 20; i++) await page.mouse.move(box.x + box.width / 2 + i * 12, box.y + box.height / 2);
  await page.mouse.up();
  await expect.poll(() => steps(page)).toBe(first + 1);
  const dragged = hashOf(page);
  expect(dragged).toMatch(/from=\d{4}/);
  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe('#/visits');
  await page.goForward();
  await expect.poll(() => hashOf(page)).toBe(dragged);
});

/** Links as this release writes them. A link once sent must open what it opened; add, never change. */
const FROZEN = [
  ['visits?theme=solid-waste&direction=inbound', 'Visits'],
  ['visits?partner=cast&from=2010&to=2020-06&sort=oldest&as=table', 'Visits'],
  [
    'visits?kind=university&scope=international&country=DE&year=2019&period=13th-fyp&format=talks&outcome=agreement-signed&commitment=open&date=exact',
    'Visits',
  ],
  ['visits?from=2016&zoom=2016-03..2020&lanes=partner&lane-order=name&folded=cast', 'Visits'],
  ['visits?zoom=all', 'Visits'],
  ['visits?zoom=2016-03-14..2016-04', 'Visits'],
  ...['partner', 'kind', 'theme', 'group', 'scope', 'country', 'head'].map(
    (lanes) => [`visits?lanes=${lanes}&lane-order=first`, 'Visits'] as const,
  ),
  ['visits?visit=2021-05-cast&visit=2024-10-31-cast-bri-forum', 'Visits'],
  ['?zoom=2016..2020', /^Who came/],
  ['visits/2005-ut-arlington', /Arlington/],
  ['visits/2010-06-03-kyoto-sangyo', /Kyoto/],
  ['partners?kind=company&scope=domestic&country=CN&q=steel&sort=last&as=table', 'Partners'],
  ['partners/cast', /Association for Science and Technology/],
  ['themes', 'Themes'],
  ['themes/solid-waste', /waste/i],
  ['themes/solid-waste?by=year', /waste/i],
  ['periods/14th-fyp', '14th Five-Year Plan'],
  ['matrix', 'Coverage'],
  ['matrix?rows=kind&columns=year&by=direction&measure=open&sort=fewest:2019&across=name-back', 'Coverage'],
  ['matrix?by=period&row=cast&column=solid-waste&layer=14th-fyp&theme=solid-waste&from=2016', 'Coverage'],
  ['compare?visit=2021-05-cast&visit=2024-10-31-cast-bri-forum', /Two visits|side by side|Compar/i],
  ['people?side=partner&q=wang&sort=name', 'People'],
  ['search?q=steel', 'Search'],
  ['data?missing=partly-read', 'How whole the records are'],
  ['about', 'About this dashboard'],
  // The language stays for what follows.
  ['?lang=zh', '谁来过，我们去过哪里，谈成了什么'],
] as const;

test('links of every release open what they opened, and nothing of them is ignored', async ({ page }) => {
  for (const [address, heading] of FROZEN)
    await test.step(address, async () => {
      await page.goto('./#/about');
      await go(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
      await expect(page.getByText('this address')).toHaveCount(0);
    });
});
