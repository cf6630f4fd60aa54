import { expect, test } from './support/app.ts';
import { go } from './support/go.ts';

const ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia', 'Pacific/Kiritimati', 'UTC'];
const PAGES = [
  '',
  'visits',
  'visits?as=table&from=2019-03&to=2019-11',
  'visits?from=2017-06-05&to=2017-06-12',
  'partners/cast',
  'people',
  'data',
];

/** An instant at which it is already tomorrow in the east and still yesterday in the west. */
const NOW = new Date('2026-11-20T11:30:00Z');

test('every date is the same day everywhere', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const seen = new Map<string, readonly string[]>();
  for (const timezoneId of ZONES) {
    // Without motion: a clock that stands still would never end it.
    const page = await browser.newPage({
      timezoneId,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...(baseURL && { baseURL }),
    });
    await page.clock.setFixedTime(NOW);
    const texts: string[] = [];
    for (const address of PAGES) {
      await go(page, address);
      // What is below the timeline comes once somebody uses the page.
      await page.keyboard.press('Shift');
      if (address === '') await expect(page.getByRole('heading', { name: 'Latest visits' })).toBeVisible();
      // Parts of a page come one after the other: it is read when it has come to rest.
      let text = '';
      const rested = async () => {
        const before = text;
        text = await page.getByRole('main').innerText();
        return text === before;
      };
      await expect.poll(rested, { intervals: [500] }).toBe(true);
      // What a screen reader is told on arrival comes and goes in its own time.
      texts.push(text.replace(/^.* · Partnership Dashboard$/gm, '').trim());
    }
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
    seen.set(timezoneId, texts);
    await page.close();
  }
  const [first, ...others] = seen.values();
  for (const texts of others)
    for (const [i, text] of texts.entries()) expect(text, PAGES[i]).toBe(first?.[i]);
});
