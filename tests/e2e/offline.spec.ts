import type { Page } from '@playwright/test';
import { expect } from './support/app.ts';
import { handedOver, pictureOf } from './support/downloads.ts';
import { go, hashOf, listed } from './support/go.ts';
import { keep, test } from './support/site-test.ts';
import { expectSound } from './support/sound.ts';

// What is kept is what these tests are about.
test.use({
  serviceWorkers: 'allow',
  expected: /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|status of 40[34]/,
});

const line = (page: Page) => page.getByText('Ready offline', { exact: true });

const asked = 'visits?direction=inbound&theme=steel-metallurgy';

test('after one visit everything works without a network, and no state is lost', async ({
  page,
  context,
}) => {
  await keep(page);
  await go(page, asked);
  const shown = await listed(page);
  expect(shown.length).toBeGreaterThan(3);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('You are offline.')).toBeVisible();
  expect(hashOf(page)).toBe(`#/${asked}`);
  await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
  expect(await listed(page)).toEqual(shown);

  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click();
  const csv = await handedOver(page, () => page.getByRole('menuitem', { name: /CSV/ }).click());
  expect(csv.bytes.toString('utf8').split('\r\n').length).toBe(shown.length + 2);

  // Pages that were never opened.
  for (const address of [
    'partners/cast',
    'people',
    'periods/14th-fyp',
    'matrix',
    'search?q=steel',
    'about',
  ]) {
    await go(page, address);
    await expectSound(page);
  }
  await go(page, 'themes');
  const chart = page.locator('figure').first();
  await expect(chart.locator('svg').first()).toBeVisible();
  const png = await pictureOf(page, chart, 'PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  await page.getByRole('button', { name: '中文' }).first().click();
  await expect(page.getByText('当前离线，已载入的内容仍可查看。')).toBeVisible();
  await page.getByRole('button', { name: 'EN' }).first().click();

  await go(page, asked);
  await context.setOffline(false);
  await expect(page.getByText('You are offline.')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
  expect(await listed(page)).toEqual(shown);
});

test('that it is ready is said once it is, to those who listen too', async ({ page, context }) => {
  await page.goto('./');
  const status = page.locator('[role=status]', { hasText: 'Ready offline' });
  await expect(status).toBeVisible({ timeout: 30_000 });
  await go(page, 'data');
  await expect(page.getByText('Ready offline: on this device the dashboard opens')).toBeVisible();
  // It is true from then on, without another visit.
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How whole the records are');
});

test('records that were replaced are shown, and are those that are kept', async ({ page, site }) => {
  await keep(page, site.address);
  const title = 'A visit that was added later';
  const visits = JSON.parse(site.read('data/visits.json'));
  visits.visits.push({ ...visits.visits[0], id: 'added-later', title });
  site.write('data/visits.json', JSON.stringify(visits));

  await page.goto(`${site.address}#/visits/added-later`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.locator('[role=status]', { hasText: 'Ready offline' })).toBeAttached();
  // The copies are brought up to date when the page has nothing else to do.
  const kept = () =>
    page.evaluate(async () =>
      (await (await caches.match('./data/visits.json'))?.text())?.includes('added-later'),
    );
  await expect.poll(kept).toBe(true);

  await site.close();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.getByText('The server gave no answer.')).toBeVisible();
  await site.open();
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(line(page)).toBeVisible();
  await expect(page.getByText('The server gave no answer.')).toHaveCount(0);
});

test('a server that never answers is not waited for', async ({ page, site }) => {
  await keep(page, site.address);
  site.instead = ({ url }) => url?.startsWith('/data/') === true;
  await page.goto(`${site.address}#/visits`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Visits' })).toBeVisible();
  expect((await listed(page)).length).toBeGreaterThan(10);
  site.instead = () => false;
});

test('what the log-in page of a guest network answers is not taken for ours', async ({ page, site }) => {
  await keep(page, site.address);
  site.instead = (_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Guests</title><h1>Log in</h1>');
    return true;
  };
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Who came|visits/i);
  await expect(page.getByText('The server gave no answer.')).toBeVisible();
  site.instead = () => false;
  await page.reload();
  await expect(line(page)).toBeVisible();
});

test('what the server refuses is refused', async ({ page, site }) => {
  await keep(page, site.address);
  site.instead = ({ url }, response) => {
    if (!url?.startsWith('/data/visits.json')) return false;
    response.writeHead(403).end();
    return true;
  };
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('visits.json');
});

test('a site that takes its keeper away takes the copies with it', async ({ page, site }) => {
  await keep(page, site.address);
  site.instead = ({ url }, response) => {
    if (url !== '/sw.js') return false;
    response.writeHead(404).end();
    return true;
  };
  await page.goto(`${site.address}#/data`);
  await page.reload();
  await expect(page.getByText('This device keeps no copy: the site does not offer one.')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
