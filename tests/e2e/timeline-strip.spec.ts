import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { go, hashOf, listed } from './support/go.ts';
import { drag, placeOf, stepsOf } from './support/timeline.ts';

const handle = (page: Page, name: 'From' | 'To') => page.getByRole('slider', { name });
const field = (page: Page, name: 'From' | 'To') => page.getByRole('textbox', { name });

/** Role, name and value of a handle as those who listen have them. */
const state = async (page: Page, name: 'From' | 'To') => {
  const all = ['aria-valuetext', 'aria-valuenow', 'aria-valuemin', 'aria-valuemax'];
  const [text, now, min, max] = await Promise.all(all.map((key) => handle(page, name).getAttribute(key)));
  return { text, now: Number(now), min: Number(min), max: Number(max) };
};

/** The keys of a slider with two thumbs (ARIA Authoring Practices), on a span from 2015 to 2018. */
const KEYS = [
  ['From', 'ArrowRight', 'April 2015', 'from=2015-04&to=2018-12'],
  ['From', 'ArrowUp', 'April 2015', 'from=2015-04&to=2018-12'],
  ['From', 'ArrowLeft', 'October 2014', 'from=2014-10&to=2018-12'],
  ['From', 'ArrowDown', 'October 2014', 'from=2014-10&to=2018-12'],
  ['From', 'PageUp', 'January 2016', 'from=2016&to=2018'],
  ['From', 'PageDown', 'January 2014', 'from=2014&to=2018'],
  ['From', 'Home', 'January 2005', 'from=2005&to=2018'],
  ['From', 'End', 'December 2018', 'from=2018-12-04&to=2018-12-31'],
  ['To', 'ArrowRight', 'March 2019', 'from=2015-01&to=2019-03'],
  ['To', 'ArrowLeft', 'September 2018', 'from=2015-01&to=2018-09'],
  ['To', 'PageUp', 'December 2019', 'from=2015&to=2019'],
  ['To', 'PageDown', 'December 2017', 'from=2015&to=2017'],
  ['To', 'Home', 'January 2015', 'from=2015-01-01&to=2015-01-28'],
  ['To', 'End', 'December 2026', 'from=2015&to=2026'],
] as const;

test('each key of a slider moves its handle only, within the other; role, name and value follow', async ({
  page,
}) => {
  for (const [name, key, text, address] of KEYS)
    await test.step(`${name}, ${key}`, async () => {
      await go(page, 'visits?from=2015&to=2018');
      const other = name === 'From' ? 'To' : 'From';
      const before = await state(page, other);
      await handle(page, name).focus();
      await page.keyboard.press(key);
      await expect.poll(() => hashOf(page)).toBe(`#/visits?${address}`);
      await expect(handle(page, name)).toBeFocused();
      const own = await state(page, name);
      const after = await state(page, other);
      expect(own.text).toBe(text);
      expect(own.now).toBeGreaterThanOrEqual(own.min);
      expect(own.now).toBeLessThanOrEqual(own.max);
      expect({ text: after.text, now: after.now }).toEqual({ text: before.text, now: before.now });
      if (name === 'From') expect(own.max).toBeLessThan(after.now);
      else expect(own.min).toBeGreaterThan(after.now);
    });
});

test('all presses on a handle are one step of the history; Tab goes to the other', async ({ page }) => {
  await go(page, 'visits');
  const first = await stepsOf(page);
  await handle(page, 'From').focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('PageUp');
  await expect.poll(() => hashOf(page)).toBe('#/visits?from=2011&to=2026');
  expect(await stepsOf(page)).toBe(first + 1);
  await page.keyboard.press('Tab');
  await expect(handle(page, 'To')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect.poll(() => stepsOf(page)).toBe(first + 2);
  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe('#/visits?from=2011&to=2026');
  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe('#/visits');
});

test('the window is dragged as a whole, keeps its length, and Escape takes a drag back', async ({ page }) => {
  await go(page, 'visits?from=2012&to=2015');
  await handle(page, 'To').scrollIntoViewIfNeeded();
  const first = await stepsOf(page);
  const [from, to] = await Promise.all([placeOf(handle(page, 'From')), placeOf(handle(page, 'To'))]);
  const middle = { x: (from.middle.x + to.middle.x) / 2, y: from.middle.y };
  await drag(page, middle, { x: 150 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(hashOf(page)).toBe('#/visits?from=2012&to=2015');
  expect((await state(page, 'From')).text).toBe('January 2012');
  await drag(page, middle, { x: 150 });
  await page.mouse.up();
  await expect.poll(() => hashOf(page)).toMatch(/from=201[56]-\d\d&to=20(19|20)-\d\d/);
  expect(await stepsOf(page)).toBe(first + 1);
});

test('dates are written, and a fault is said beside them in a sentence', async ({ page }) => {
  await go(page, 'visits');
  const first = await stepsOf(page);
  await expect(field(page, 'From')).toHaveValue('2005');
  await field(page, 'From').fill('2016-03');
  await page.keyboard.press('Enter');
  await expect.poll(() => hashOf(page)).toBe('#/visits?from=2016-03&to=2026-12');
  await expect(field(page, 'From')).toBeFocused();
  await field(page, 'To').fill('2020/6/15');
  await page.keyboard.press('Tab');
  await expect.poll(() => hashOf(page)).toBe('#/visits?from=2016-03-01&to=2020-06-15');
  expect(await stepsOf(page)).toBe(first + 2);
  await expect(handle(page, 'To')).toHaveAttribute('aria-valuetext', 'June 2020');

  for (const [text, said] of [
    ['next year', /“next year” is no date/],
    ['2021-02-30', /not in the calendar/],
    ['2009', /before the beginning/],
  ] as const) {
    await field(page, 'To').fill(text);
    await page.keyboard.press('Enter');
    await expect(field(page, 'To')).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, 'To')).toHaveAccessibleDescription(said);
    expect(hashOf(page)).toBe('#/visits?from=2016-03-01&to=2020-06-15');
  }
  await page.keyboard.press('Escape');
  await expect(field(page, 'To')).toHaveValue('2020-06-15');
  await expect(field(page, 'To')).not.toHaveAttribute('aria-invalid');
});

test('the time shown filters, or only shows; the switch takes it along, and both are links', async ({
  page,
}) => {
  await go(page, 'visits?from=2016&to=2020');
  const filter = page.getByRole('checkbox', { name: 'Filter by this time' });
  const some = await listed(page);
  const first = await stepsOf(page);
  await expect(filter).toBeChecked();
  await filter.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => hashOf(page)).toBe('#/visits?zoom=2016..2020');
  await expect(filter).not.toBeChecked();
  await expect.poll(async () => (await listed(page)).length).toBeGreaterThan(some.length);
  expect((await state(page, 'From')).text).toBe('January 2016');

  await handle(page, 'From').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => hashOf(page)).toBe('#/visits?zoom=2017..2020');
  await page.reload();
  await expect(filter).not.toBeChecked();
  expect((await state(page, 'From')).text).toBe('January 2017');
  await filter.click();
  await expect.poll(() => hashOf(page)).toBe('#/visits?from=2017&to=2020');
  expect(await stepsOf(page)).toBe(first + 3);

  await page.getByRole('radio', { name: 'All', exact: true }).first().check();
  await filter.click();
  await expect.poll(() => hashOf(page)).toBe('#/visits?zoom=all');
  for (const wanted of [
    '',
    '?from=2017&to=2020',
    '?zoom=2017..2020',
    '?zoom=2016..2020',
    '?from=2016&to=2020',
  ]) {
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe(`#/visits${wanted}`);
  }
  await expect(filter).toBeChecked();
  await expect.poll(() => listed(page)).toEqual(some);
});
