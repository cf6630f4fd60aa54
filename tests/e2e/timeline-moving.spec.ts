import { expect, test } from './support/app.ts';
import { go, hashOf } from './support/go.ts';
import { drag, drawingOf, entryOf, pass, placeOf, stepsOf } from './support/timeline.ts';

/** A place of the drawing that is free of marks and names. */
const freeOf = async (page: Parameters<typeof go>[0]) => {
  const box = await placeOf(drawingOf(page));
  return { x: box.x + box.width * 0.6, y: box.y + box.height - 12 };
};

test('buttons go earlier and later, nearer and further, each in one step', async ({ page }) => {
  await go(page, '?from=2015&to=2018');
  const first = await stepsOf(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  for (const [i, [name, wanted]] of (
    [
      ['Earlier', '#/?from=2013&to=2016'],
      ['Later', '#/?from=2015&to=2018'],
      ['Zoom in', '#/?from=2015-10&to=2018-03'],
      ['Zoom out', '#/?from=2015&to=2018'],
    ] as const
  ).entries()) {
    await press(name);
    await expect.poll(() => hashOf(page), name).toBe(wanted);
    expect(await stepsOf(page)).toBe(first + i + 1);
  }
});

test('a button that can do no more keeps the keyboard, and does nothing', async ({ page }) => {
  await go(page, '?from=2005&to=2008');
  const earlier = page.getByRole('button', { name: 'Earlier', exact: true });
  await earlier.focus();
  await expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  expect(hashOf(page)).toBe('#/?from=2005&to=2008');
  await expect(earlier).toBeFocused();
});

test('times by name stand behind a button: opened, chosen, closed by the keyboard', async ({ page }) => {
  await go(page, 'visits?theme=belt-and-road');
  const more = page.getByRole('button', { name: 'More times' });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(more).toBeFocused();
  for (const [name, wanted] of [
    ['Fit to these visits', 'from=2021-04&to=2024-11'],
    ['This plan', 'from=2026&to=2026'],
    ['Last 12 months', 'from=2025-11-21&to=2026-11-20'],
  ] as const) {
    await more.click();
    await page.getByRole('button', { name }).click();
    await expect.poll(() => hashOf(page)).toBe(`#/visits?theme=belt-and-road&${wanted}`);
    await expect(more).toBeFocused();
    await expect(more).toHaveAttribute('aria-expanded', 'false');
  }
});

test('keys go to other times, and the keyboard goes along', async ({ page }) => {
  await go(page, '?from=2016&to=2020');
  await entryOf(page).focus();
  for (const [key, wanted] of [
    [']', '#/?from=2021&to=2025'],
    ['[', '#/?from=2016&to=2020'],
    ['PageUp', '#/?from=2011&to=2015'],
    ['PageDown', '#/?from=2016&to=2020'],
    ['0', '#/'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => hashOf(page), key).toBe(wanted);
    await expect(entryOf(page)).toBeFocused();
  }
  await page.keyboard.press('+');
  await expect.poll(() => hashOf(page)).toMatch(/from=/);
  await expect(entryOf(page)).toBeFocused();
});

test('where nothing is, the keyboard still stands, and goes on', async ({ page }) => {
  await go(page, 'visits?theme=belt-and-road');
  await entryOf(page).focus();
  await page.keyboard.press(']');
  await expect.poll(() => hashOf(page)).toContain('from=2011&to=2015');
  await expect(page.getByRole('button', { name: /^No visit in this time/ })).toBeFocused();
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect.poll(() => hashOf(page)).toContain('from=2021&to=2025');
  await expect(entryOf(page)).toBeFocused();
});

test('a drag let go of glides on, and all of it is one step', async ({ page }) => {
  const from = page.getByRole('slider', { name: 'From' });
  const place = async () => Number(await from.getAttribute('aria-valuenow'));
  // A machine that is busy may hold the hand until it rests.
  await expect(async () => {
    await go(page, '');
    await go(page, '?from=2015&to=2020');
    const free = await freeOf(page);
    const first = await stepsOf(page);
    await drag(page, free, { x: -140 });
    const held = await place();
    await page.mouse.up();
    await expect.poll(() => stepsOf(page)).toBe(first + 1);
    expect(await place()).toBeGreaterThan(held + 20);
  }).toPass();
});

test('a touch ends the gliding where it is', async ({ page }) => {
  await go(page, '?from=2015&to=2020');
  const free = await freeOf(page);
  const first = await stepsOf(page);
  await drag(page, free, { x: -140 });
  await page.mouse.up();
  await page.mouse.down();
  const stopped = hashOf(page);
  expect(stopped).not.toBe('#/?from=2015&to=2020');
  await page.mouse.up();
  await pass(page, 400);
  expect(hashOf(page)).toBe(stopped);
  expect(await stepsOf(page)).toBe(first + 1);
});

test('a drag is taken back by Escape', async ({ page }) => {
  await go(page, '?from=2015&to=2020');
  const free = await freeOf(page);
  const first = await stepsOf(page);
  await drag(page, free, { x: -140 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await pass(page, 400);
  expect(hashOf(page)).toBe('#/?from=2015&to=2020');
  expect(await stepsOf(page)).toBe(first);
  await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute('aria-valuetext', 'January 2015');
});

test('a double click zooms in round the place, with Shift out', async ({ page }) => {
  await go(page, '?from=2015&to=2020');
  const free = await freeOf(page);
  await page.mouse.dblclick(free.x, free.y);
  await expect.poll(() => hashOf(page)).toMatch(/from=201[67].*to=2(019|020)/);
  await page.keyboard.down('Shift');
  await page.mouse.dblclick(free.x, free.y);
  await page.keyboard.up('Shift');
  await expect.poll(() => hashOf(page)).toMatch(/from=201[45].*to=202[01]/);
});

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a drag stops where the hand lets go', async ({ page }) => {
    await go(page, '?from=2015&to=2020');
    const free = await freeOf(page);
    await drag(page, free, { x: -140 });
    const text = await page.getByRole('slider', { name: 'From' }).getAttribute('aria-valuetext');
    await page.mouse.up();
    await expect.poll(() => hashOf(page)).not.toBe('#/?from=2015&to=2020');
    await pass(page, 400);
    await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute('aria-valuetext', text ?? '');
  });
});

test('the name of a planning period asks for it, and no longer; it is no place to drag from', async ({
  page,
}) => {
  await go(page, 'visits');
  const name = page.getByRole('link', { name: /^13th Five-Year Plan.*: only its visits$/ });
  const box = await placeOf(name);
  await drag(page, box.middle, { x: 60 });
  await page.mouse.up();
  await pass(page, 100);
  expect(hashOf(page)).toBe('#/visits');
  await name.click();
  await expect.poll(() => hashOf(page)).toBe('#/visits?period=13th-fyp');
  await page.getByRole('link', { name: /^13th Five-Year Plan.*: no longer only its visits$/ }).press('Enter');
  await expect.poll(() => hashOf(page)).toBe('#/visits');
  await go(page, '');
  await page.getByRole('link', { name: /^14th Five-Year Plan.*: only its visits$/ }).click();
  await expect.poll(() => hashOf(page)).toBe('#/visits?period=14th-fyp');
});
