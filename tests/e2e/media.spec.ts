import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { open, settled } from './support/open.ts';
import { presentingStates } from './support/presenting-states.ts';
import { pageStates } from './support/states.ts';

const overview = pageStates[0];
const look = { theme: 'light', lang: 'en', width: 1440 } as const;

/** Everything on the page that moves, as "what: property, seconds". */
const motions = (page: Page) =>
  page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const found: { property: string; lasts: number; endless: boolean }[] = [];
      const transition = seconds(style.transitionDuration);
      if (transition > 0)
        found.push({ property: style.transitionProperty, lasts: transition, endless: false });
      const animation = seconds(style.animationDuration);
      if (style.animationName !== 'none')
        found.push({
          property: style.animationName,
          lasts: animation,
          endless: style.animationIterationCount === 'infinite',
        });
      return found;
    });
  });

/** How many pictures of the drawings there are in the next frames: one where nothing moves. */
const pictures = (page: Page, frames: number) =>
  page.evaluate(async (frames) => {
    const seen = new Set<string>();
    for (let i = 0; i < frames; i++) {
      await new Promise(requestAnimationFrame);
      const shapes = [...document.querySelectorAll('main svg :is(path, rect, circle, text)')];
      seen.add(
        shapes.map((e) => ['d', 'x', 'cx', 'transform'].map((name) => e.getAttribute(name))).join('\n'),
      );
    }
    return seen.size;
  }, frames);

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    await open(page, overview, look);
    for (const { at } of [...pageStates, ...presentingStates]) {
      await page.goto(`./#${at}`);
      await settled(page);
      expect(
        (await motions(page)).filter(({ lasts }) => lasts > 0),
        at,
      ).toEqual([]);
    }
  });

  test('a zoom is there at once', async ({ page }) => {
    await open(page, overview, look);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/from=/);
    expect(await pictures(page, 24)).toBe(1);
  });
});

test('what moves is short and ends', async ({ page }) => {
  await open(page, overview, look);
  for (const { at } of [...pageStates, ...presentingStates]) {
    await page.goto(`./#${at}`);
    await settled(page);
    expect(
      (await motions(page)).filter(({ lasts, endless }) => lasts > 0.25 || endless),
      at,
    ).toEqual([]);
    expect(await page.locator('marquee, blink, video, audio').count()).toBe(0);
  }
});

test.describe('in the colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen, marked and drawn can still be told', async ({ page }) => {
    await open(page, { name: 'visits', at: '/visits?direction=inbound' }, look);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const chosen = page.getByRole('radio', { name: 'All', exact: true }).locator('xpath=..');
    expect(await chosen.evaluate((e) => getComputedStyle(e).borderBottomColor)).not.toBe(paper);
    // Of the filters only what the address asks for; the timeline has a box of its own, ticked too.
    const box = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { checked: true });
    await expect(box).toHaveCount(1);
    await expect(box).toHaveAccessibleName(/^Inbound/);
    // The system draws the box itself, tick and all.
    await expect(box).toHaveCSS('appearance', 'auto');

    const invisible = await page.evaluate((paper) => {
      const inks = [...document.querySelectorAll<SVGElement>('main svg :is(path, rect, circle, line, text)')];
      const drawn = inks.filter(
        (e) => e.getBoundingClientRect().width > 0 && !e.closest('defs, clipPath, mask'),
      );
      const seen = drawn.filter((e) => {
        const { fill, stroke } = getComputedStyle(e);
        return [fill, stroke].some(
          (colour) => colour !== 'none' && colour !== paper && colour !== 'rgba(0, 0, 0, 0)',
        );
      });
      return { drawn: drawn.length, seen: seen.length };
    }, paper);
    expect(invisible.seen).toBeGreaterThan(invisible.drawn / 2);

    const field = page.getByRole('searchbox').first();
    await field.focus();
    expect(await field.locator('xpath=..').evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid');
  });
});

test.describe('on paper', () => {
  test('the overview keeps its figures and loses its controls', async ({ page }) => {
    await open(page, overview, { ...look, theme: 'dark', width: 794 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: /Zoom|Menu|Copy/ }).filter({ visible: true })).toHaveCount(
      0,
    );
  });

  test('a period is two sheets of A4, no part of it broken, without links to the screen', async ({
    page,
  }) => {
    for (const at of ['/periods/13th-fyp', '/periods/14th-fyp'])
      await test.step(at, async () => {
        await open(page, { name: 'period', at }, look);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' }).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    // Nine points for what is read, a little less for notes.
    const small = await page.locator('main article').evaluate((article) => {
      const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent?.trim() ?? '';
        const parent = texts.currentNode.parentElement;
        if (!text || !parent || parent.closest('svg') || !parent.checkVisibility()) continue;
        const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
        if (points < 8.4 || (/\d/.test(text) && parent.closest('td, li') && points < 8.9))
          found.push(`${points} pt: ${text}`);
      }
      return found;
    });
    expect(small).toEqual([]);
    const broken = await page
      .locator('main article > div')
      .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).breakInside !== 'avoid').length);
    expect(broken).toBe(0);
  });

  test('every visit is printed', async ({ page }) => {
    await open(page, { name: 'visits', at: '/visits' }, look);
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(85);
    await expect(page.getByRole('searchbox').filter({ visible: true })).toHaveCount(0);
  });
});
