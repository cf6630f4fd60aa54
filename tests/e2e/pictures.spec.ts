import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { pictureOf } from './support/downloads.ts';
import { open } from './support/open.ts';

const look = { theme: 'light', lang: 'en', width: 1440 } as const;

/** A figure of a page. The timeline is a section. */
interface Figure {
  readonly name: string;
  readonly at: string;
  readonly find: (page: Page) => Locator;
  /** Something that is drawn in it and nowhere else on the page. */
  readonly holds: RegExp;
}

const figure = (at: string, name: RegExp, holds: RegExp): Figure => ({
  name: `${name.source} on ${at}`,
  at,
  find: (page) => page.getByRole('figure', { name }),
  holds,
});

const timeline: Figure = {
  name: 'timeline',
  at: '/',
  find: (page) =>
    page
      .locator('section')
      .filter({ has: page.getByRole('slider') })
      .filter({ has: page.locator('h2') })
      .first(),
  holds: />Kyoto Sangyo</,
};

const figures: readonly Figure[] = [
  timeline,
  figure('/', /came up/, />Joint research and laboratories</),
  figure('/themes', /^Industry rose/, />’21</),
  figure('/themes', /^Where there is no conversation/, />Ansteel</),
  figure('/themes', /^Most often together/, />26 of 45</),
  figure('/themes/steel-metallurgy', /^Most often with/, />Industry, university and research</),
];

/** The figure, once all of it is drawn. */
async function drawn(
  page: Page,
  { at, find }: Figure,
  seen: typeof look | { theme: 'dark'; lang: 'en'; width: number },
) {
  await open(page, { name: at, at }, seen);
  const found = find(page);
  await found.scrollIntoViewIfNeeded();
  await expect(found.getByRole('button', { name: 'Save picture' })).toBeVisible();
  await expect(found.locator('svg').first()).toBeAttached();
  return found;
}

/** What a drawing program finds in a picture. The page itself lets no text become a document. */
async function read(page: Page, svg: string) {
  const desk = await page.context().newPage();
  const found = await desk.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...document.querySelectorAll('*')];
    return {
      fault: document.querySelector('parsererror')?.textContent ?? '',
      size: ['width', 'height'].map((side) => Number(document.documentElement.getAttribute(side))),
      tags: [...new Set(all.map((element) => element.localName))],
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
      drawings: document.querySelectorAll('svg svg').length,
      texts: [...document.querySelectorAll('text')].map((element) => element.textContent ?? ''),
      missing: all
        .flatMap((element) => element.getAttributeNames().map((name) => element.getAttribute(name) ?? ''))
        .flatMap((value) => [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? ''))
        .filter((id) => !all.some((element) => element.id === id)),
    };
  }, svg);
  await desk.close();
  return found;
}

for (const one of figures) {
  test(`the picture of ${one.name} needs nothing of the page`, async ({ page }) => {
    const found = await drawn(page, one, look);
    const { name, bytes } = await pictureOf(page, found, 'SVG');
    expect(name).toMatch(/^2026-11-20-[\p{L}\p{N}-]+\.svg$/u);
    const svg = bytes.toString('utf8');
    const picture = await read(page, svg);
    expect(picture.fault).toBe('');
    // Colours, sizes and faces are its own; nothing of a page is in it, and nothing is asked for.
    expect(svg).not.toMatch(
      /var\(|calc\(|light-dark|currentcolor|rgb\(|oklab|https?:\/\/(?!www\.w3\.org)|undefined|NaN/i,
    );
    for (const tag of ['foreignObject', 'style', 'script', 'a', 'image', 'div'])
      expect(picture.tags, tag).not.toContain(tag);
    for (const attribute of ['class', 'style', 'href', 'tabindex', 'role', 'aria-label', 'onclick'])
      expect(picture.attributes, attribute).not.toContain(attribute);
    expect(picture.missing).toEqual([]);
    // The finding, what it shows, how new it is, and whence.
    const heading = (await found.getByRole('heading').first().innerText()).replace(/\s+/g, ' ');
    expect(picture.texts.join(' ').replace(/\s+/g, ' ')).toContain(heading);
    expect(picture.texts.join('\n')).toMatch(/data as of 20 Nov 2026/);
    expect(picture.texts.join('\n')).toContain(
      'Partnership Dashboard · USTB Office of International Affairs',
    );
    expect(svg).toMatch(one.holds);
    expect(picture.texts.join(' ')).not.toMatch(/Save picture|Chart|Point at/);
  });
}

test('a picture is on white paper whatever the page’s colours, and wherever the pointer lies', async ({
  page,
}) => {
  const ranking = figures[1] as Figure;
  const light = await pictureOf(page, await drawn(page, ranking, look), 'SVG');
  const dark = await drawn(page, ranking, { theme: 'dark', lang: 'en', width: 1440 });
  await dark.getByRole('row', { name: /Talent cultivation/ }).hover();
  expect((await pictureOf(page, dark, 'SVG')).bytes.toString()).toBe(light.bytes.toString());
});

test('the picture has all of a figure of which the screen shows a part', async ({ page }) => {
  const matrix = figures[3] as Figure;
  const found = await drawn(page, matrix, { theme: 'dark', lang: 'en', width: 390 });
  const scroller = found.getByRole('region');
  await scroller.evaluate((element) => element.scrollTo(300, 0));
  const { texts, size } = await read(page, (await pictureOf(page, found, 'SVG')).bytes.toString());
  const heads = await found
    .locator('thead th a')
    .evaluateAll((all) => all.map((head) => head.querySelector('span')?.textContent ?? ''));
  expect(heads).toHaveLength(10);
  const said = texts.join(' ');
  for (const head of heads) expect.soft(said).toContain(head.split(' ')[0]);
  expect(size[0]).toBeGreaterThan(900);
  // The page is as it was.
  expect(await scroller.evaluate((element) => element.scrollLeft)).toBe(300);
  expect(await page.locator('main').evaluate((main) => main.querySelectorAll('[style*=scheme]').length)).toBe(
    0,
  );
});

test('on a phone the timeline’s picture has every year and every mark of the page', async ({ page }) => {
  const phone = {
    ...timeline,
    find: (on: Page) =>
      on
        .locator('section')
        .filter({ has: on.locator('h2') })
        .first(),
  };
  const found = await drawn(page, phone, { theme: 'dark', lang: 'en', width: 390 });
  const marks = await found.locator('[aria-expanded] [aria-hidden] svg').count();
  expect(marks).toBeGreaterThan(60);
  const { texts, drawings } = await read(page, (await pictureOf(page, found, 'SVG')).bytes.toString());
  for (let year = 2005; year <= 2026; year++) expect.soft(texts).toContain(String(year));
  expect(drawings).toBeGreaterThanOrEqual(marks);
});

test('a PNG has twice the dots, the page’s own faces, and is no empty sheet', async ({ page }) => {
  const found = await drawn(page, figures[1] as Figure, look);
  const { size } = await read(page, (await pictureOf(page, found, 'SVG')).bytes.toString());
  const { name, bytes } = await pictureOf(page, found, 'PNG');
  expect(name).toMatch(/\.png$/);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(size.map((side) => side * 2));
  const desk = await page.context().newPage();
  const colours = await desk.evaluate(
    async (data) => {
      const image = await createImageBitmap(await (await fetch(data)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data: dots } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const seen = new Set<number>();
      for (let i = 0; i < dots.length; i += 4)
        seen.add(((dots[i] ?? 0) << 16) | ((dots[i + 1] ?? 0) << 8) | (dots[i + 2] ?? 0));
      return [0x2a5f8a, 0xb27c17, 0xffffff, 0x191816].map((colour) => seen.has(colour));
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
  expect(colours).toEqual([true, true, true, true]);
});
