import type { Route } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { type Answer, answerFor } from './support/data.ts';
import { go, hashOf } from './support/go.ts';
import { servedText } from './support/served.ts';
import { expectSound } from './support/sound.ts';

const status = (code: number) => (route: Route) => route.fulfill({ status: code, body: 'No' });
const webPage =
  '<!doctype html><html><title>Wi-Fi</title><body onload="alert(1)"><h1>Log in</h1></body></html>';

/** What comes for visits.json, and the sentence it gets. */
const ANSWERS: readonly (readonly [name: string, answer: Answer, said: RegExp])[] = [
  ['404', status(404), /visits\.json is not on the server \(404\)\./],
  ['403', status(403), /visits\.json may not be read.* \(403\)\./],
  ['500', status(500), /visits\.json could not be had.* \(500\)\./],
  ['no such host', (route) => route.abort('namenotresolved'), /visits\.json could not be reached\./],
  [
    'a connection that breaks',
    (route) => route.abort('connectionreset'),
    /visits\.json could not be reached\./,
  ],
  ['the page of a network to log in to', webPage, /the server sent a web page instead of data/],
  [
    'the page itself, with a byte order mark',
    `\ufeff\n${webPage}`,
    /the server sent a web page instead of data/,
  ],
  ['0 bytes', '', /visits\.json is empty/],
  ['a byte order mark alone', '\ufeff', /visits\.json is empty/],
  ['white space', ' \t\r\n ', /visits\.json is empty/],
  ['half a file', '{"visits": [{"id": "a", "title', /visits\.json is cut off \(line 1, column \d+\)/],
  ['no JSON', '{"visits": [}', /visits\.json is not valid JSON \(line 1, column 13\)/],
  ['100,000 open brackets', '['.repeat(100_000), /visits\.json is cut off/],
  ['another encoding', Buffer.from([0x5b, 0x22, 0xb1, 0xb1, 0x22, 0x5d]), /visits\.json is not in UTF-8/],
  ...['{}', '42', '-0.1', 'null', 'true', 'false', '"asd"', '""', '{"a": []}'].map(
    (json) => [`the JSON ${json}`, json, /visits\.json is valid JSON, but not in the record format/] as const,
  ),
];

const address = 'visits?theme=solid-waste&direction=inbound';

test.describe('a file that cannot be read', () => {
  test.use({ expected: /Failed to load resource/ });

  test('says what and why, and keeps the question until it comes', async ({ page }) => {
    let answer: Answer = '';
    let answered = 0;
    await page.route('**/data/visits.json', (route) => {
      answered += 1;
      return typeof answer === 'function' ? answer(route) : route.fulfill({ body: answer });
    });
    await page.goto(`./#/${address}`);
    const alert = page.getByRole('alert');
    const again = alert.getByRole('button', { name: 'Try again' });
    for (const [name, body, said] of ANSWERS)
      await test.step(name, async () => {
        answer = body;
        const before = answered;
        await again.click();
        // Several answers get the same sentence: without this the one still standing would pass for the next.
        await expect.poll(() => answered).toBe(before + 1);
        await expect(alert).toContainText(said);
        await expectSound(page);
      });
    answer = (route) => route.fallback();
    await again.click();
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole('checkbox', { name: /Inbound/ })).toBeChecked();
    expect(hashOf(page)).toBe(`#/${address}`);
  });

  test('in Chinese too', async ({ page }) => {
    await answerFor(page, 'people', webPage);
    await go(page, 'people?lang=zh');
    await expect(page.getByRole('alert')).toContainText('people.json');
    await expect(page.getByRole('alert')).toContainText('网页');
  });

  test('while records are shown: they stay, and it says so', async ({ page }) => {
    const bad =
      '{"visits": [{"id": "x", "title": "X", "date": "2021-13", "direction": "inbound", "partners": ["cast"]}]}';
    await answerFor(page, 'visits', bad);
    await go(page, 'data');
    await expect(page.getByRole('heading', { name: /could not be read/ }).first()).toBeVisible();
    await page.unroute('**/data/visits.json');
    await answerFor(page, 'visits', '[{');
    await page.getByRole('button', { name: 'Load again' }).first().click();
    await expect(page.getByRole('alert')).toContainText('Not the newest records');
    await expect(page.getByText('2021-13').first()).toBeVisible();
    await expectSound(page);
  });
});

test.describe('little or odd data', () => {
  for (const [name, body] of [
    ['an empty list', '[]'],
    ['a file without visits', '{"visits": []}'],
  ] as const)
    test(`${name}: what to do next`, async ({ page }) => {
      await answerFor(page, 'visits', body);
      await go(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no visit on record yet');
      await expect(page.getByText(/Add the first visit to visits\.json/)).toBeVisible();
      for (const place of ['', 'data', 'partners', 'about']) {
        await go(page, place);
        await expectSound(page);
      }
    });

  test('one visit is enough for every page', async ({ page }) => {
    const visit = {
      id: 'only',
      title: 'The only one',
      date: '2021',
      direction: 'inbound',
      partners: ['cast'],
    };
    await answerFor(page, 'visits', JSON.stringify([visit]));
    for (const place of [
      '',
      'visits',
      'visits?as=table',
      'visits/only',
      'partners',
      'partners/cast',
      'themes',
      'people',
      'search?q=only',
      'data',
    ]) {
      await go(page, place);
      await expectSound(page);
    }
  });

  test('whatever type the server gives it', async ({ page }) => {
    await answerFor(page, 'visits', (route) =>
      route.fulfill({ contentType: 'text/html; charset=iso-8859-1', body: servedText(route) }),
    );
    await go(page, address);
    await expect(page.getByRole('checkbox', { name: /Inbound/ })).toBeChecked();
  });

  test('changed while loading: what no longer fits is named, all else is shown', async ({ page }) => {
    const partners = [{ id: 'cast', name: 'CAST', kind: 'association', scope: 'domestic' }];
    await answerFor(page, 'partners', JSON.stringify(partners));
    await go(page, 'data');
    await expect(page.getByRole('heading', { name: /could not be read/ }).first()).toBeVisible();
    await expectSound(page);
  });
});
