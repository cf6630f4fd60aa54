import { expect, test } from './support/app.ts';
import { axeClean } from './support/axe.ts';
import { openShow, slideOf } from './support/show.ts';
import { smallTargets } from './support/targets.ts';

const CAST = 'of=partner:cast';

test('the clock runs, warns, and starts again', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T10:24:00') });
  await openShow(page, CAST, 'presenter');
  const clock = page.getByRole('timer', { name: 'Time' });
  await expect(clock).toContainText('10:24');
  await expect(clock).toContainText('of 15:00, on time');
  await page.clock.runFor(60_000 * 3.6);
  await expect(clock).toContainText('3:36');
  await expect(clock).toContainText('2 min behind');
  await page.keyboard.press('End');
  await expect(clock).toContainText('on time');
  await page.clock.runFor(60_000 * 14);
  await expect(clock).toContainText('2 min over');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(clock).toContainText('0:00');
  await expect(clock).toContainText('on time');
});

test('notes are larger and smaller', async ({ page }) => {
  await openShow(page, `${CAST}&slide=glance`, 'presenter');
  const notes = page.getByRole('region', { name: 'Notes' });
  await expect(notes).toHaveCSS('font-size', '21px');
  await page.getByRole('button', { name: 'Larger notes' }).click();
  await expect(notes).toHaveCSS('font-size', '25px');
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Smaller notes' }).click();
  await expect(notes).toHaveCSS('font-size', '15px');
  await expect(page.getByRole('button', { name: 'Smaller notes' })).toBeDisabled();
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const)
  test(`the window of the speaker is for everyone at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openShow(page, `${CAST}&slide=glance`, 'presenter');
    await axeClean(page);
    expect(await smallTargets(page)).toEqual([]);
    const { wide, high } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      high: document.documentElement.scrollHeight - innerHeight,
    }));
    expect(wide).toBeLessThanOrEqual(0);
    // On a large screen all is in sight; on a small one the notes come first.
    if (width >= 1000) expect(high).toBeLessThanOrEqual(0);
    else {
      const [notes, slide] = [
        await page.getByRole('region', { name: 'Notes' }).boundingBox(),
        await slideOf(page).boundingBox(),
      ];
      expect(notes?.y).toBeLessThan(slide?.y ?? 0);
    }
  });
