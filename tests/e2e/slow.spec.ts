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
    await page.goto('./#/visits?direction=joint');
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
    await expect(page.getByRole('checkbox', { name: /^Joint/ })).toBeChecked();
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
            if (!asked.url?.endsWith('/visits.json')) return came.pipe(answer);
            const body = Buffer.concat(await came.toArray());
            answer.write(body.subarray(0, body.length / 2));
            if (ending === 'breaks off') setTimeout(() => answer.destroy(), 50);
          }).end();
        });
        const port = await listen(server, 0);
        try {
          if (ending === 'stalls') await page.clock.install();
          await page.goto(`http://127.0.0.1:${port}/#/visits?direction=joint`);
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
          expect(hashOf(page)).toBe('#/visits?direction=joint');
        } finally {
          server.closeAllConnections();
          server.close();
        }
      });
  });
});

test('on a slow network the page stands long before the records', async ({ page }) => {
  test.setTimeout(45_000);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  });
  await page.goto('./#/visits?direction=joint', { waitUntil: 'commit' });
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('checkbox', { name: /^Joint/ })).toBeChecked({ timeout: 20_000 });
  await go(page, 'visits?direction=joint');
  await expectSound(page);
});
