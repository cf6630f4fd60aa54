import { rawDataset, rawPartner, rawVisit } from '../support/raw.ts';
import { expect, test } from './support/app.ts';
import { serveFiles } from './support/data.ts';
import { go, hashOf, listed } from './support/go.ts';
import { expectSound } from './support/sound.ts';

const AWKWARD = [
  '((a+)+)+$',
  '[',
  '\\',
  '.*',
  '(?=',
  '"',
  '👩‍👩‍👧',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '%00',
  '\u0301',
  'a'.repeat(10_000),
  '* '.repeat(5_000),
];

for (const [address, box] of [
  ['visits', 'Search within the visits'],
  ['search', 'Search everything on record'],
] as const)
  test(`a search is taken as it is written: ${address}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { longest: 0 });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          Object.assign(window, { longest: Math.max(duration, Reflect.get(window, 'longest')) });
      }).observe({ type: 'longtask' });
    });
    await go(page, address);
    const field = page.getByRole('searchbox', { name: box });
    for (const q of AWKWARD)
      await test.step(q.slice(0, 20), async () => {
        await field.fill(q);
        await field.press('Enter');
        await expect
          .poll(() => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('q'))
          .toBe(q.trim());
        await expectSound(page, AWKWARD);
        if (q.length > 3) expect(await listed(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
    expect(await page.evaluate(() => Reflect.get(window, 'longest'))).toBeLessThan(1000);
    await field.fill('steel');
    await field.press('Enter');
    await expect(page.locator('main mark').first()).toBeVisible();
  });

test('found however it is written: composed or not, wide or narrow, in other letters of the same', async ({
  page,
}) => {
  const titles = [
    'Universite\u0301 de Lie\u0300ge',
    'ＦＵＬＬ width',
    'İstanbul',
    'Hauptstraße',
    '𠮷野家',
    '👩‍👩‍👧 family',
    'TU 慕尼黑',
    'ﾊﾟﾅｿﾆｯｸ',
  ];
  await serveFiles(
    page,
    rawDataset({
      partners: [rawPartner()],
      visits: titles.map((title, i) => rawVisit({ id: `v${i}`, title })),
    }),
  );
  for (const [q, id] of [
    ['université', 0],
    ['liege', 0],
    ['full ＷＩＤＴＨ', 1],
    ['istanbul', 2],
    ['HAUPTSTRASSE', 3],
    ['𠮷', 4],
    ['👩‍👩‍👧', 5],
    ['tu 慕尼黑', 6],
    ['パナソニック', 7],
  ] as const)
    await test.step(q, async () => {
      await go(page, `visits?q=${encodeURIComponent(q)}`);
      expect(await listed(page)).toEqual([`#/visits/v${id}`]);
      await expect(page.locator('main mark').first()).toBeVisible();
    });
});

test('found by what the page writes, in either language, and the row says where', async ({ page }) => {
  for (const [q, hit, where] of [
    ['出访 固体废物', '2021-03-25-solid-waste-centre', 'Direction: 出访'],
    ['"March 2021" outbound', '2021-03-25-solid-waste-centre', 'Date: 25 March 2021'],
    ['固體廢物 2021-03-25', '2021-03-25-solid-waste-centre', 'Date: 2021-03-25'],
    ['高校 美国 arlington', '2005-ut-arlington', 'Kind of partner: 高校'],
  ] as const)
    for (const address of ['search', 'visits'])
      await test.step(`${address} ${q}`, async () => {
        await go(page, `${address}?q=${encodeURIComponent(q)}`);
        const row = page.locator('main article').filter({ has: page.locator(`a[href="#/visits/${hit}"]`) });
        await expect(row).toContainText(where);
        await expect(row.locator('mark').first()).toBeVisible();
      });
  await go(page, `people?q=${encodeURIComponent('outbound chancellor')}`);
  await expect(page.getByRole('main')).toContainText('Nobody on record fits');
  await go(page, 'people?q=cast');
  await expect(page.getByRole('main').locator('ol mark').first()).toBeVisible();
  await go(page, `partners?q=${encodeURIComponent('泰国')}`);
  const embassy = page
    .locator('main article')
    .filter({ has: page.locator('a[href="#/partners/th-embassy"]') });
  await expect(embassy.locator('mark').first()).toBeVisible();
});

test('no letter is lost on a slow machine', async ({ page }) => {
  await go(page, 'visits?as=table');
  const field = page.getByRole('searchbox', { name: 'Search within the visits' });
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  for (const delay of [25, 60, 95, 130]) {
    await field.fill('');
    await field.pressSequentially('university', { delay });
    await expect(field).toHaveValue('university');
    await expect.poll(() => hashOf(page)).toContain('q=university');
  }
});
