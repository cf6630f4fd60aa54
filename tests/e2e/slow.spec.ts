import { createServer, request } from 'node:http';
import { listen } from '../../scripts/lib/server.mjs';
import { expect, test } from './support/app.ts';
import { go, hashOf } from './support/go.ts';
import { expectSound } from './support/sound.ts';

test.describe('an answer that does not come', () => {
  test('after ten seconds it says so and can be given up, and tried again', async ({ page }) => {
    await page.clock.install();
    await page.route('**/data/visits.json', () => {
      // never answered
    });
    await page.goto('./#/visits?direction=inbound');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
    await page.clock.runFor(10_500);
    await expect(page.getByRole('status').filter({ hasText: 'This is taking long' })).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('alert')).toContainText('Loading was stopped');
    await page.unroute('**/data/visits.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.clock.resume();
    await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
  });

  test.describe('half of a file, then nothing', () => {
    test.use({ expected: /Failed to load resource|net::ERR/ });

    for (const ending of ['stalls', 'breaks off'] as const)
      test(`the connection ${ending}`, async ({ page, baseURL }) => {
        // Hands everything on, but sends only the first half of the visits.
        const server = createServer((asked, answer) => {
          const headers = { ...asked.headers, 'accept-encoding': 'identity' };
          request(`${baseURL}${asked.url}`, { headers }, async (came) => {
            answer.writeHead(came.statusCode ?? 500, came.headers);
            if (!asked.url?.endsWith('/visits.json')) {
              came.pipe(answer);
              return;
            }
            const body = Buffer.concat(await came.toArray());
            answer.write(body.subarray(0, body.length / 2));
            if (ending === 'breaks off') setTimeout(() => answer.destroy(), 50);
          }).end();
        });
        const port = await listen(server, 0);
        try {
          if (ending === 'stalls') await page.clock.install();
          await page.goto(`http://127.0.0.1:${port}/#/visits?direction=inbound`);
          if (ending === 'stalls') {
            await expect(page.getByText(/visits\.json, [\d,]+ kB/)).toBeVisible();
            await page.clock.runFor(31_000);
          }
          await expect(page.getByRole('alert')).toContainText(
            ending === 'stalls'
              ? 'visits.json stopped coming: nothing arrived for 30 seconds'
              : 'visits.json could not be reached',
          );
          await expectSound(page);
          expect(hashOf(page)).toBe('#/visits?direction=inbound');
        } finally {
          server.closeAllConnections();
          server.close();
        }
      });
  });
});

test('on a slow network everything comes in the end', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 200_000,
    uploadThroughput: 50_000,
  });
  await page.goto('./#/visits?direction=inbound', { waitUntil: 'commit' });
  await expect(page.locator('main h1').first()).toBeAttached();
  await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked({ timeout: 20_000 });
  await expectSound(page);
});

for (const late of [0, 40, 500])
  test(`what is typed while the search is still on its way is in its field, ${late} ms`, async ({ page }) => {
    await go(page, '');
    await page.route('**/assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, late));
      await route.fallback();
    });
    await page.keyboard.type('/gpcqian');
    await expect(page.getByRole('combobox')).toHaveValue('gpcqian');
    expect(hashOf(page)).toBe('#/');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toHaveValue('');
  });
