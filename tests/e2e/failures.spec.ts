import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { go } from './support/go.ts';
import { servedText } from './support/served.ts';
import { expectSound } from './support/sound.ts';

/** What a broken part says; none of it may be told to anybody. */
const SECRET = 'Professor Nobody';

/** Puts parts that throw when they are drawn in place of all that a script exports. */
const breakScript = (page: Page, script: string): Promise<unknown> =>
  page.route(`**/assets/${script}-*.js`, (route) => {
    const names = /export\{([^}]*)\};?\s*$/.exec(servedText(route))?.[1]?.split(',') ?? [];
    const exported = names.map((name) => `broken as ${name.split(' as ').at(-1)?.trim()}`);
    const body = `const broken = () => { throw new Error('${SECRET}') };\nexport { ${exported.join(', ')} };`;
    return route.fulfill({ contentType: 'text/javascript', body });
  });

const missing = (page: Page, script: string, answer = 'Not found'): Promise<unknown> =>
  page.route(`**/assets/${script}-*.js`, (route) =>
    route.fulfill({ status: answer.startsWith('<') ? 200 : 404, contentType: 'text/html', body: answer }),
  );

test.use({
  expected: new RegExp(`${SECRET}|Failed to load|was preloaded|dynamically imported module|PartMissing`),
});

test('a chart that throws is replaced by a message; the rest of the page lives', async ({ page }) => {
  await breakScript(page, 'YearColumns');
  await go(page, 'themes');
  const alert = page.getByRole('alert');
  await expect(alert).toHaveCount(1);
  await expect(alert).toContainText('could not be drawn');
  await expect(alert).toContainText('The rest of the page is not affected.');
  await expect(page.getByRole('table').first()).toBeVisible();

  await alert.getByText('Report for the people who keep this program').click();
  const report = await alert.locator('pre').innerText();
  expect(report).toMatch(/^part: Chart\npage: themes\nerror: Error\ntime: .+Z\nbrowser: .+$/);
  expect(report).not.toMatch(new RegExp(`${SECRET}|at |https?:`));
  await expectSound(page);
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
});

test('a page that throws leaves the shell standing, and the other pages', async ({ page }) => {
  await breakScript(page, 'PeoplePage');
  await go(page, 'people');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
  await expect(page.getByRole('main')).not.toContainText(SECRET);
  await page.getByRole('link', { name: 'Visits', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Visits' })).toBeVisible();
});

for (const [name, answer] of [
  ['is gone', 'Not found'],
  ['is a web page by now', '<!doctype html><h1>Hello</h1>'],
] as const)
  test.describe(`a script that ${name}`, () => {
    test('of a page: says so, and trying again brings it with its question', async ({ page }) => {
      await go(page, 'about');
      await missing(page, 'VisitsPage', answer);
      await page.goto('./#/visits?direction=inbound');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');
      await expectSound(page);
      await page.unroute('**/assets/VisitsPage-*.js');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
      expect(new URL(page.url()).hash).toBe('#/visits?direction=inbound');
    });

    test('of what a search takes: says so, and trying again searches', async ({ page }) => {
      await missing(page, 'search', answer);
      await page.goto('./#/visits?q=steel');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');

      await page.unroute('**/assets/search-*.js');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('searchbox', { name: 'Search within the visits' })).toHaveValue('steel');
      await expect(page.locator('mark').first()).toBeVisible();
    });

    test('of a page that is opened anew: a new release', async ({ page }) => {
      await go(page, 'about');
      await missing(page, 'VisitsPage', answer);
      await page.goto('./#/visits?direction=inbound');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');
      await page.unroute('**/assets/VisitsPage-*.js');
      await page.getByRole('button', { name: 'Load the page again' }).click();
      await expect(page.getByRole('checkbox', { name: /^Inbound/ })).toBeChecked();
    });

    test('of a chart: only that chart says so, and can be tried again', async ({ page }) => {
      await missing(page, 'YearColumns', answer);
      await go(page, 'themes');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('could not be drawn');
      await expect(page.getByRole('alert')).toHaveCount(1);
      await page.unroute('**/assets/YearColumns-*.js');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expectSound(page);
    });
  });

test('a page asked for without a network says so, and comes by itself with the network', async ({ page }) => {
  await go(page, 'visits');
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');
  await expect(page.getByRole('button', { name: 'Load the page again' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Visits', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Visits' })).toBeVisible();
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has not come');
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
});

test('what floats over the page may fail to come; the page stays', async ({ page }) => {
  await go(page, 'about');
  await missing(page, 'Palette');
  await page.keyboard.press('Control+k');
  await expect(page.getByText('“Search and go” could not be drawn')).toBeVisible();
  await expectSound(page);
  await expect(page.getByRole('heading', { level: 1, name: 'About this dashboard' })).toBeVisible();
  await page.unroute('**/assets/Palette-*.js');
  await expect(page.getByText('could not be drawn')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('a browser that knows no modules is told at once, with the records to download', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'));
  await page.route('**/assets/first-page-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'The dashboard has not started' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'visits.json' }).first()).toBeVisible();
});
