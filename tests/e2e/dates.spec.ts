import { rawDataset, rawVisit } from '../support/raw.ts';
import { expect, test } from './support/app.ts';
import { serveFiles } from './support/data.ts';
import { go } from './support/go.ts';
import { expectSound } from './support/sound.ts';

/** Dates that are read, in the order of time, each with the words of its page in both languages. */
const READ = [
  ['/2021', 'until 2021, beginning unknown', '至2021年，开始时间不详'],
  ['202X', 'the 2020s', '2020年代'],
  ['2021/..', 'since 2021', '2021年起'],
  ['2021-02-XX', 'some day in February 2021', '2021年2月某日'],
  ['2021-03/2021-04', 'March–April 2021', '2021年3月至4月'],
  ['2021-21', 'spring 2021', '2021年春'],
  ['2021-03-25~', 'about 25 Mar 2021', '2021年3月25日前后'],
  ['2021-04-03T10:00:00Z', '3 Apr 2021', '2021年4月3日'],
  ['2021-24', 'winter 2021', '2021年冬'],
] as const;

const REFUSED = ['2021-06-31', '2021-13', '31/06/2021', '{2021,2022}', 'XXXX', '2022/2021', '../..'];

const dates = [...READ.map(([edtf]) => edtf), ...REFUSED];
const dataset = rawDataset({
  visits: dates.map((date, i) => rawVisit({ id: `v${i}`, title: `Visit ${i}`, date })),
});

test('dates are shown as exactly as they are written, in order of time', async ({ page }) => {
  await serveFiles(page, dataset);
  for (const [i, [, en, zh]] of READ.entries()) {
    await go(page, `visits/v${i}?lang=en`);
    await expect(page.getByRole('main')).toContainText(en);
    await go(page, `visits/v${i}?lang=zh`);
    await expect(page.getByRole('main')).toContainText(zh);
    await expectSound(page);
  }
  await go(page, 'visits?as=table&sort=oldest&lang=en');
  const titles = await page
    .getByRole('main')
    .getByText(/^Visit \d+$/)
    .allInnerTexts();
  expect(titles).toEqual(READ.map((_, i) => `Visit ${i}`));
});

test('dates that cannot be read are named with what stands there, and never taken for others', async ({
  page,
}) => {
  await serveFiles(page, dataset);
  await go(page, 'data');
  const main = page.getByRole('main');
  for (const [i, date] of REFUSED.entries()) {
    const fault = main.getByRole('listitem').filter({ hasText: `id v${READ.length + i}` });
    await expect(fault).toContainText(JSON.stringify(date));
    await expect(fault).toContainText('The record is left out.');
  }
  await go(page, 'visits');
  await expect(page.getByRole('main')).not.toContainText(/1 Jul|July/);
  await expectSound(page);
});
