import { expect, test } from './support/app.ts';
import { tabTo } from './support/keyboard.ts';
import { open } from './support/open.ts';

const look = { theme: 'light', lang: 'en', width: 1440 } as const;

test('the timeline for those who listen: a named region, a summary, years, lists of links with their dates', async ({
  page,
}) => {
  await open(page, { name: 'overview', at: '/' }, look);
  const region = page.getByRole('region', { name: /visits/ }).filter({ has: page.getByRole('slider') });
  await expect(region).toMatchAriaSnapshot(`
    - region:
      - heading [level=2]
      - group "Time shown":
        - radio "All" [checked]
      - group "Zoom":
        - button "Zoom out" [disabled]
        - button "Zoom in"
      - group "Show as":
        - radio "Chart" [checked]
        - radio "Table"
      - text: /85 visits, 2005–2026. 47 inbound, 30 outbound, 8 elsewhere or online. Arrow keys move between visits/
      - heading "2005" [level=3]
      - list:
        - listitem:
          - link /UT Arlington, inbound, between October 2005 and October 2006/:
            - time: between October 2005 and October 2006
      - heading "2010" [level=3]
      - list:
        - listitem
        - listitem:
          - link /Kyoto Sangyo, outbound, 3 June 2010/
      - group "All years, with the time shown":
        - slider "From"
        - slider "To"
  `);
  // One stop of the keyboard, and nothing of the drawing is read a second time.
  await expect(region.locator('h3 + ol a[tabindex="0"]')).toHaveCount(1);
  await expect(region.locator('h3 + ol > li')).toHaveCount(85);
  for (const drawing of await region.locator('svg:not([aria-hidden] svg)').all())
    await expect(drawing).toHaveAttribute('aria-hidden', 'true');
  await expect(region.locator('h3 + ol > li time')).toHaveCount(85);
});

test('its list, reached by keyboard: years from the newest, ordered lists, every visit once', async ({
  page,
}) => {
  await open(page, { name: 'overview', at: '/' }, look);
  const region = page
    .getByRole('region', { name: /visits/ })
    .filter({ has: page.getByRole('button', { name: 'Zoom in' }) });
  await tabTo(page, region.getByRole('radio', { name: 'Chart' }));
  await page.keyboard.press('ArrowRight');
  await expect(region.getByRole('radio', { name: 'Table' })).toBeChecked();

  const years = await region
    .getByRole('heading', { level: 3 })
    .evaluateAll((all) => all.map((h) => Number.parseInt(h.textContent ?? '', 10)));
  expect(years).toEqual([...years].sort((a, b) => b - a));
  expect(new Set(years).size).toBe(years.length);
  const links = region.locator('ol > li a[href^="#/visits/"]');
  await expect(links).toHaveCount(85);
  expect(new Set(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).size).toBe(85);
  // A date that is one day, month or year is so for machines too; any other is in words alone.
  const times = region.locator('ol > li time');
  await expect(times).toHaveCount(85);
  const machine = await times.evaluateAll((all) =>
    all.map((time) => time.getAttribute('datetime')).filter((time) => time !== null),
  );
  expect(machine.length).toBeGreaterThan(40);
  expect(machine.filter((time) => !/^\d{4}(-\d\d){0,2}$/.test(time))).toEqual([]);

  // The heading says how many follow.
  const first = region.locator('h3').first();
  const [, n = ''] = /(\d+) visits?$/.exec((await first.innerText()).trim()) ?? [];
  await expect(region.locator('ol').first().locator('> li')).toHaveCount(Number(n));

  await tabTo(page, links.first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/visits\/.+/);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();
});

test('a span chosen in the list narrows it, and the summary says so', async ({ page }) => {
  await open(page, { name: 'overview', at: '/?from=2021&to=2021' }, look);
  const region = page.getByRole('region', { name: /2021/ }).first();
  await region.getByRole('radio', { name: 'Table' }).check();
  const listed = await region.locator('ol > li').count();
  await expect(region).toContainText(new RegExp(`${listed} visits, 2021`));
});
