import type { Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { expect, test } from './support/app.ts';
import { type Handed, handedOver } from './support/downloads.ts';
import { open } from './support/open.ts';

const look = { theme: 'light', lang: 'en', width: 1440 } as const;

/** What a menu "Save" gives. */
const saved = (page: Page, menu: Locator, what: string): Promise<Handed> =>
  handedOver(page, async () => {
    await menu.click();
    await page.getByRole('menuitem', { name: what, exact: true }).click();
  });

const saveMenu = (page: Page, n = 0): Locator =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^Save(?: ·|$)/ })
    .nth(n);

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n');

test('a deck becomes a PowerPoint file with its notes; what makes it comes only then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, { name: 'slides', at: '/handout?of=partner:qianan&as=slides&in=en' }, look);
  const heads = await page.locator('[aria-roledescription] :is(h1, h2)').allTextContents();
  expect(asked.filter((url) => /presentation|deck-file/.test(url))).toEqual([]);

  const { name, bytes } = await saved(page, saveMenu(page), 'PowerPoint');
  expect(asked.filter((url) => /presentation|deck-file/.test(url)).length).toBeGreaterThan(0);
  expect(name).toBe('2026-11-20-Qian-an-City.pptx');
  await expect(page.getByRole('status').filter({ hasText: `Saved as ${name}` })).toBeVisible();

  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const slides = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(heads.length);
  for (const [i, head] of heads.entries())
    expect(textsIn(await part(`ppt/slides/slide${i + 1}.xml`))).toContain(head);
  const notes = Object.keys(zip.files).filter((path) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(path));
  const all = (await Promise.all(notes.map(part))).map(textsIn).join('\n');
  expect(all).toContain('Do not give a day for the visit');
});

test('for guests the same without notes', async ({ page }) => {
  await open(page, { name: 'slides', at: '/handout?of=partner:qianan&as=slides&in=en' }, look);
  const { bytes } = await saved(page, saveMenu(page), 'PowerPoint without notes');
  const zip = await JSZip.loadAsync(bytes);
  const text = await Promise.all(
    Object.values(zip.files)
      .filter(({ name }) => name.endsWith('.xml'))
      .map((file) => file.async('string')),
  );
  expect(text.join('')).not.toContain('Do not give a day for the visit');
});

test('a slide is saved as a picture: whole, with title, source and date, at twice its size', async ({
  page,
}) => {
  await open(page, { name: 'slides', at: '/handout?of=partner:qianan&as=slides&in=en' }, look);
  const slide = page.locator('[aria-roledescription]').nth(3);
  const title = (await slide.locator('h2').first().textContent()) ?? '';
  // The first menu is that of the deck.
  const svg = await saved(page, saveMenu(page, 4), 'This slide as SVG');
  const text = svg.bytes.toString('utf8');
  expect(svg.name).toMatch(/^2026-11-20-Twice-in-2021.*\.svg$/);
  expect(text).toMatch(/<svg [^>]*width="1920" height="1080"/);
  const written = [...text.matchAll(/<text[^>]*>([^<]*)</g)]
    .map(([, one]) => one)
    .join(' ')
    .replace(/\s+/g, ' ');
  for (const word of title.split(' ')) expect(written).toContain(word);
  expect(written).toContain('Data as of 20 Nov 2026');
  expect(written).toContain('2 of 85 visits');
  expect(text).not.toMatch(/class=|style=|href="#\/|var\(/);

  const png = await saved(page, saveMenu(page, 4), 'This slide as PNG');
  expect(png.name.replace(/png$/, 'svg')).toBe(svg.name);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3840, 2160]);
});

test('what is drawn larger on a slide is as large in its picture', async ({ page }) => {
  await open(page, { name: 'slides', at: '/handout?of=partner:qianan&as=slides&in=en' }, look);
  const slide = page.locator('[aria-roledescription]').nth(3);
  const frame = await slide.boundingBox();
  const year = await slide.getByText('2021', { exact: true }).first().boundingBox();
  if (!frame || !year) throw new Error('The slide has no year 2021.');
  const scale = 1920 / frame.width;
  const svg = (await saved(page, saveMenu(page, 4), 'This slide as SVG')).bytes.toString('utf8');
  // The drawing stands in groups: their places and sizes multiplied give that of the word.
  const [before = ''] = svg.split('>2021<');
  const groups: string[] = [];
  for (const [tag, close, body = ''] of `${before}>`.matchAll(/<(\/?)(?:g|svg|text)\b([^>]*)>/g))
    if (close) groups.pop();
    else if (!tag.endsWith('/>')) groups.push(body);
  let [x, y, times] = [0, 0, 1];
  for (const body of groups) {
    const [, dx, dy] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(body) ?? [];
    x += Number(dx ?? 0) * times;
    y += Number(dy ?? 0) * times;
    times *= Number(/scale\(([\d.]+)\)/.exec(body)?.[1] ?? 1);
  }
  const word = groups.at(-1) ?? '';
  x += Number(/ x="([-\d.]+)"/.exec(word)?.[1]) * times;
  y += Number(/ y="([-\d.]+)"/.exec(word)?.[1]) * times;
  expect(Math.abs(x - (year.x - frame.x) * scale)).toBeLessThan(4);
  const bottom = (year.y + year.height - frame.y) * scale;
  expect(y).toBeGreaterThan((year.y - frame.y) * scale);
  expect(y).toBeLessThan(bottom);
  expect(times * Number(/font-size="([\d.]+)"/.exec(word)?.[1])).toBeGreaterThan(20);
});
