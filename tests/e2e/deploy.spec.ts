import type { Page } from '@playwright/test';
import { expect } from './support/app.ts';
import { hashOf } from './support/go.ts';
import type { Site } from './support/site.ts';
import { begunWith, follow, loads, test } from './support/site-test.ts';

test.use({
  expected: /Failed to load|was preloaded|dynamically imported module|PartMissing|preload CSS|MIME type/,
});

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('About this dashboard');
};

/** As hosts do that answer every address with the page. */
const answerWithPage = (site: Site) => {
  site.instead = ({ url = '' }, response) => {
    if (!url.startsWith('/assets/') || !site.isMissing(url.slice(1))) return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(site.read('index.html'));
    return true;
  };
};

const asked = '#/visits?direction=inbound&theme=steel-metallurgy';

for (const [name, prepare] of [
  ['is gone', () => {}],
  ['is a web page by now', answerWithPage],
] as const)
  test.describe(`after a new version was put up, and a script of the old one ${name}`, () => {
    test('the page is loaded again once, with its view and filters', async ({ page, site }) => {
      prepare(site);
      await open(page, `${site.address}#/about`);
      const count = loads(page);
      const before = await begunWith(page);
      site.deploy();

      await follow(page, asked);
      await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
      expect(hashOf(page)).toBe(asked);
      expect(await begunWith(page)).not.toBe(before);
      expect(count()).toBe(1);
    });

    test('nothing is said of it meanwhile', async ({ page, site }) => {
      prepare(site);
      await open(page, `${site.address}#/about`);
      await page.evaluate(() => {
        new MutationObserver(() => {
          if (document.querySelector('[role=alert]')) sessionStorage.setItem('told', 'yes');
        }).observe(document.body, { childList: true, subtree: true });
      });
      site.deploy();
      await follow(page, asked);
      await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
      expect(await page.evaluate(() => sessionStorage.getItem('told'))).toBeNull();
    });

    test('a version that lacks a script itself is loaded once, and then says so', async ({ page, site }) => {
      prepare(site);
      await open(page, `${site.address}#/about`);
      const count = loads(page);
      site.deploy();
      site.lose('VisitsPage');
      await follow(page, asked);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');
      expect(count()).toBe(1);
      await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
      expect(hashOf(page)).toBe(asked);
    });

    test('two versions in turn, as from two servers, do not go on for ever', async ({ page, site }) => {
      prepare(site);
      await open(page, `${site.address}#/about`);
      site.lose('VisitsPage');
      const old = site.read('index.html');
      site.deploy('NEWER', true);
      const young = site.read('index.html');
      let turn = 0;
      page.on('load', () => site.write('index.html', turn++ % 2 === 0 ? old : young));
      await follow(page, asked);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');
      expect(turn).toBeLessThan(3);
    });
  });

test('a script that is missing for another reason is no reason to load the page again', async ({
  page,
  site,
}) => {
  await open(page, `${site.address}#/about`);
  const count = loads(page);
  site.lose('VisitsPage');
  await follow(page, asked);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');
  expect(count()).toBe(0);
});

test('without a storage that would end it, the page is not loaded by itself', async ({ page, site }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, `${site.address}#/about`);
  const count = loads(page);
  site.deploy();
  await follow(page, asked);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');
  expect(count()).toBe(0);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
});

for (const hash of ['#/show?of=partner:cast', '#/presenter?of=partner:cast'])
  test(`in front of guests nothing is loaded by itself: ${hash}`, async ({ page, site }) => {
    await page.goto(`${site.address}${hash}`);
    await page.waitForLoadState('networkidle');
    const count = loads(page);
    const asks: string[] = [];
    page.on('request', (request) => asks.push(request.url()));
    site.deploy();
    await page.evaluate(async () => {
      dispatchEvent(new Event('vite:preloadError'));
      await globalThis.renewal;
    });
    expect(count()).toBe(0);
    expect(asks).toEqual([]);
  });

test('a page whose first script is gone comes back by itself', async ({ page, site }) => {
  const old = site.read('index.html');
  site.deploy();
  let asked = 0;
  // A page that was kept somewhere on its way.
  site.instead = ({ url }, response) => {
    if (url !== '/' || asked++ > 0) return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(old);
    return true;
  };
  await page.goto(site.address);
  await expect(page.locator('.start')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
});
