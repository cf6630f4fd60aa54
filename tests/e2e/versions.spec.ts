import { expect } from './support/app.ts';
import { begunWith, follow, keep, loads, test } from './support/site-test.ts';

// What is kept on the device is what these tests are about.
test.use({ serviceWorkers: 'allow', expected: /ERR_INTERNET_DISCONNECTED|was preloaded/ });

const asked = '#/visits?direction=inbound&theme=steel-metallurgy';

test('an open page goes on with its own version, and the next one begins with the new', async ({
  page,
  site,
  context,
}) => {
  await keep(page, `${site.address}#/about`);
  const before = await begunWith(page);
  site.deploy();
  await page.reload();
  // The new version has come beside the page; the page is still of the old one, whole.
  await expect(page.getByText('A newer version is ready.')).toBeVisible({ timeout: 30_000 });
  expect(await begunWith(page)).toBe(before);
  const count = loads(page);
  await follow(page, asked);
  await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
  expect(count()).toBe(0);

  await page.getByRole('button', { name: 'Load it now' }).click();
  await expect(page.getByText('A newer version is ready.')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
  expect(await begunWith(page)).toContain('NEWER');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
  expect(await begunWith(page)).toContain('NEWER');
});

test('a version of which only a part is up is not taken', async ({ page, site }) => {
  await keep(page, `${site.address}#/about`);
  const before = await begunWith(page);
  const old = site.read('index.html');
  site.deploy();
  const young = site.read('index.html');
  site.write('index.html', old);
  await page.reload();
  await expect(page.getByText('Ready offline', { exact: true })).toBeVisible();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
    const coming = registration?.installing;
    if (coming)
      await new Promise((done) => {
        coming.onstatechange = () => coming.state === 'redundant' && done(undefined);
      });
  });
  await page.reload();
  expect(await begunWith(page)).toBe(before);
  await follow(page, asked);
  await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();

  site.write('index.html', young);
  await page.reload();
  await expect(page.getByText('A newer version is ready.')).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect.poll(() => begunWith(page)).toContain('NEWER');
});

test('of many versions the newest two are kept', async ({ page, site }) => {
  await keep(page, `${site.address}#/about`);
  for (const version of ['ONE', 'TWO', 'THREE']) {
    site.deploy(version);
    await page.reload();
    await expect(page.getByText('A newer version is ready.')).toBeVisible({ timeout: 30_000 });
  }
  const builds = () =>
    page.evaluate(async () => (await caches.keys()).flatMap((name) => / build (.*)/.exec(name)?.[1] ?? []));
  await expect.poll(builds).toEqual(['TWO', 'THREE']);
});
