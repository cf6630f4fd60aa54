import { expect, test } from './support/app.ts';
import { axeClean } from './support/axe.ts';

const trouble = '#root .start-trouble';

test.describe('a start that fails', () => {
  test.use({ expected: /Failed to load resource|^uncaught: |was preloaded/ });

  test('says so at once, with the records to download, when the script is missing', async ({ page }) => {
    await page.route('**/assets/first-page-*.js', (route) =>
      route.fulfill({ status: 404, body: 'Not found' }),
    );
    await page.goto('./');
    await expect(page.locator(trouble)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The dashboard has not started' })).toBeVisible();
    await axeClean(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'visits.json' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('visits.json');
  });

  test('says so when the script throws before it has drawn anything', async ({ page }) => {
    const body = 'throw new Error("broken")';
    await page.route('**/assets/first-page-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
    await page.goto('./');
    await expect(page.locator(trouble)).toBeVisible();
  });

  test('says so in the language of the reader', async ({ page }) => {
    await page.route('**/assets/first-page-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./#/?lang=zh');
    await expect(page.getByRole('heading', { name: '看板尚未启动' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
});

test.describe('a slow start', () => {
  test.use({ expected: /was preloaded/ });

  test('says after eight seconds that it may still come', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/first-page-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('#root .start-title')).toBeVisible();
    await expect(page.locator(trouble)).toBeHidden();
    await expect(page.locator(trouble)).toBeVisible({ timeout: 12_000 });
    release();
    await expect(page.locator('.start')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('the chosen colours and language stand before the application has started', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('pd.theme', 'dark');
    localStorage.setItem('pd.lang', 'zh');
  });
  await page.route('**/assets/first-page-*.js', () => {
    // never answered: what stands now is what stands before the application
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByText('合作伙伴看板')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expected: /was preloaded/ });

  test('the page says what it needs, and where the records are', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('noscript h2')).toBeVisible();
    await expect(page.locator('noscript [lang="zh"]').first()).toBeVisible();
    await expect(page.locator('noscript a').first()).toHaveAttribute('href', './data/visits.json');
    await expect(page.locator(trouble)).toBeHidden();
  });
});

test('the masthead and the title do not move when the application takes over', async ({ page }) => {
  // Where both stand in every frame, written down from the first one that has them.
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { placesSeen: seen });
    const placeOf = (found: string) => {
      const box = document.querySelector(found)?.getBoundingClientRect();
      return box && box.width > 0 ? box : undefined;
    };
    const look = () => {
      const masthead = placeOf('header');
      const title = placeOf('h1');
      if (masthead || seen.size > 0)
        seen.add(
          JSON.stringify([
            masthead?.x,
            masthead?.y,
            masthead?.width,
            masthead?.height,
            title && Math.round(title.x),
          ]),
        );
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/first-page-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.start-mast')).toHaveCSS('height', '64px');
  const placesSeen = () => page.evaluate<string[]>(() => [...Reflect.get(globalThis, 'placesSeen')]);
  await expect.poll(placesSeen).toHaveLength(1);
  release();
  await expect(page.locator('.start')).toHaveCount(0);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const [before, ...moved] = await placesSeen();
  expect(JSON.parse(before ?? '')).toEqual([72, 7, 1296, 64, 72]);
  expect(moved).toEqual([]);
});
