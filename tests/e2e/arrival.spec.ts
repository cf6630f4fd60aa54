import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { open, settled } from './support/open.ts';
import { pageStates } from './support/states.ts';

const look = { theme: 'light', lang: 'en', width: 1440 } as const;
const overview = pageStates[0];

/** Collects what live regions that stand on the page come to say, from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest('[role=status], [role=alert], [aria-live]') ?? [];
        }),
      );
      for (const region of regions) if (region.textContent) said.push(region.textContent.trim());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const said = (page: Page) => page.evaluate(() => [...(Reflect.get(window, 'said') as string[])]);

test('each page that comes says so: title, heading with the focus, one announcement', async ({ page }) => {
  await open(page, overview, look);
  const nav = page.getByRole('banner').getByRole('navigation', { name: 'Main' });
  for (const name of ['Visits', 'Partners', 'Themes', 'People', 'Overview']) {
    await listen(page);
    await nav.getByRole('link', { name }).click();
    await expect(page).toHaveTitle(new RegExp(`^${name} · `));
    const heading = page.getByRole('main').getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    await settled(page);
    expect(await said(page), name).toEqual([await page.title()]);
    await expect(nav.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
});

test('a record says its own name, and Back the page it came from', async ({ page }) => {
  await open(page, { name: 'partners', at: '/partners' }, look);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Ansteel Group/ })
    .first()
    .click();
  await expect(page).toHaveTitle(/^Ansteel Group · /);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveTitle(/^Partners · /);
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeFocused();
});

test('a filter says how many are left, once, and leaves the focus where it is', async ({ page }) => {
  await open(page, { name: 'visits', at: '/visits' }, look);
  const inbound = page.getByRole('checkbox', { name: /^Inbound/ });
  await inbound.focus();
  await listen(page);
  await page.keyboard.press('Space');
  await expect(inbound).toBeChecked();
  await settled(page);
  const news = await said(page);
  expect(news).toHaveLength(1);
  expect(news[0]).toMatch(/^\d+ of 85/);
  await expect(inbound).toBeFocused();
});

test('the language of the page changes with its words, titles and names', async ({ page }) => {
  await open(page, { name: 'visits', at: '/visits' }, look);
  await expect(page.locator('html')).toHaveAttribute('lang', /^en\b/);
  await page.getByRole('button', { name: '中文' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle(/^访问 · /);
  await expect(page.getByRole('heading', { level: 1, name: '访问' })).toBeVisible();
  await expect(page.getByRole('button', { name: '中文' }).first()).toBeFocused();
});

/** Runs of the other language that do not say so: of Chinese in an English page, of three English words in a Chinese one. */
const unmarked = (page: Page, lang: 'en' | 'zh') =>
  page.evaluate((lang) => {
    const foreign = lang === 'en' ? /\p{Script=Han}/u : /(?<![\w.@/#=-])[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/;
    const faults: string[] = [];
    const tree = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // A command is of no language.
    const wordsOf = (node: Node) => (node.nodeValue ?? '').replace('npm run check-data', '');
    for (let node = tree.nextNode(); node; node = tree.nextNode()) {
      const element = node.parentElement;
      if (
        !element ||
        !foreign.test(wordsOf(node)) ||
        element.closest('svg:is([aria-hidden], [role=img]), kbd, code, noscript')
      )
        continue;
      const marked = element.closest('[lang]')?.getAttribute('lang') ?? '';
      if (marked.startsWith(lang))
        faults.push(
          `${element.tagName.toLowerCase()}.${element.className} “${node.nodeValue?.trim().slice(0, 60)}”`,
        );
    }
    return faults;
  }, lang);

for (const lang of ['en', 'zh'] as const) {
  test(`runs of another language say so, ${lang}`, async ({ page }) => {
    await open(page, overview, { ...look, lang });
    for (const { name, at } of pageStates) {
      await page.goto(`./#${at}`);
      await settled(page);
      expect.soft(await unmarked(page, lang), name).toEqual([]);
    }
  });
}

test('headings go down a level at a time, under one first', async ({ page }) => {
  await open(page, overview, look);
  for (const { name, at } of pageStates) {
    await page.goto(`./#${at}`);
    await settled(page);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(
      levels.filter((level) => level === 1),
      name,
    ).toHaveLength(1);
    expect(levels[0], name).toBe(1);
    const jumps = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1);
    expect(jumps, name).toEqual([]);
  }
});

for (const width of [390, 1440]) {
  test(`the first key leads past the head of the page, ${width} px`, async ({ page }) => {
    await open(page, { name: 'partners', at: '/partners' }, { ...look, width });
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    expect(page.url()).toMatch(/#\/partners$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
}
