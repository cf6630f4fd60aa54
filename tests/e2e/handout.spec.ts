import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { open } from './support/open.ts';
import { type PdfPage, pagesOf } from './support/pdf.ts';

const look = { theme: 'light', lang: 'en', width: 1440 } as const;
const dark = { ...look, theme: 'dark' } as const;

/** Points, to a whole one. */
const sizeOf = ({ width, height }: PdfPage): string => `${Math.round(width)} × ${Math.round(height)}`;

const A4 = '595 × 842';
const LETTER = '612 × 792';

async function printed(page: Page, format?: 'A4' | 'Letter'): Promise<readonly PdfPage[]> {
  return pagesOf(await page.pdf(format ? { format } : { preferCSSPageSize: true }));
}

/** The titles of the slides that are seen, without white space. */
const titles = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[aria-roledescription] :is(h1, h2)')
    .evaluateAll((heads) => heads.map((head) => (head.textContent ?? '').replace(/\s/g, '')));

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Waits until the slides of the sheets have their drawings. */
async function drawn(page: Page, at: string, seen: typeof look | typeof dark = look) {
  await open(page, { name: at, at }, seen);
  await expect(page.locator('[aria-roledescription]').first()).toBeVisible();
}

test.describe('slides on paper', () => {
  for (const [ratio, size] of [
    ['16:9', '960 × 540'],
    ['4:3', '720 × 540'],
  ] as const)
    test(`one a page, in ${ratio}, whole, twice the same`, async ({ page }) => {
      await drawn(page, `/handout?of=partner:cast&as=slides&in=en&ratio=${ratio}`, dark);
      const heads = await titles(page);
      const first = await printed(page);
      expect(first.map(sizeOf)).toEqual(heads.map(() => size));
      for (const [i, head] of heads.entries()) {
        const text = squeezed(first[i]?.text ?? '');
        expect(text).toContain(squeezed(head));
        // The foot stands at the lower end: it is there, so that nothing above it was cut.
        expect(text).toContain('Dataasof20Nov2026');
        expect(text).toContain(`${i + 1}/${heads.length}`);
      }
      expect((await printed(page)).map(({ text }) => text)).toEqual(first.map(({ text }) => text));
      expect(await printed(page, 'A4')).toHaveLength(heads.length);
      expect(await printed(page, 'Letter')).toHaveLength(heads.length);
    });
});

test.describe('a handout', () => {
  for (const [per, each] of [
    ['1', 1],
    ['2', 2],
    ['4', 4],
  ] as const)
    test(`${per} a sheet, on A4 and Letter, numbered, without links`, async ({ page }) => {
      await drawn(page, `/handout?of=partner:qianan&in=en&per=${per}`, dark);
      const heads = await titles(page);
      const sheets = Math.ceil(heads.length / each);
      for (const [format, size] of [
        [undefined, A4],
        ['A4', A4],
        ['Letter', LETTER],
      ] as const) {
        const pages = await printed(page, format);
        // The A4 of the print window is a hair larger than that of the style.
        expect(pages.map((one) => sizeOf(one).replace('596 × 843', A4))).toEqual(
          Array.from({ length: sheets }, () => size),
        );
        for (const [i, { text }] of pages.entries()) {
          expect(text).toContain(`${i + 1}/${sheets}`);
          expect(text).toContain('Qian’anCity');
          expect(text).toContain('Dataasof20Nov2026');
          for (const head of heads.slice(i * each, (i + 1) * each))
            expect(squeezed(text)).toContain(squeezed(head));
        }
      }
      const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(file).not.toMatch(/\/URI|http:\/\//);
    });

  test('for guests holds no notes; for us all of them', async ({ page }) => {
    await drawn(page, '/handout?of=partner:qianan&in=en');
    const note = 'Donotgiveadayforthevisit';
    const textOf = async () => squeezed((await printed(page)).map(({ text }) => text).join(''));
    expect(await textOf()).not.toContain(note);
    await page.getByRole('radio', { name: 'us, with notes' }).check();
    await expect(page.getByText('Do not give a day for the visit').first()).toBeVisible();
    expect(await textOf()).toContain(note);
    const notes = await page.locator('article p[lang]').allTextContents();
    const all = await textOf();
    for (const one of notes) expect(all).toContain(squeezed(one));
  });

  test('what is filtered stands at the foot', async ({ page }) => {
    await drawn(page, '/handout?of=visits&theme=solid-waste&in=en&per=4');
    const [first] = await printed(page);
    expect(first?.text).toContain('Solidwaste·Dataasof20Nov2026');
  });
});

test('on paper nothing is cut and no ground is dark, whatever the theme and the look', async ({ page }) => {
  for (const at of [
    'per=1&for=us',
    'per=2',
    'per=4&ratio=4:3',
    'as=cards',
    'as=places',
    'as=slides&look=dark',
  ])
    await test.step(at, async () => {
      await open(page, { name: at, at: `/handout?of=partner:qianan&look=dark&${at}` }, dark);
      await page.emulateMedia({ media: 'print' });
      const faults = await page.locator('main section, main article').evaluateAll((parts) => {
        const found: string[] = [];
        const luminance = (colour: string) => {
          const [r = 255, g = 255, b = 255, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
          return a === 0 ? 255 : 0.3 * r + 0.6 * g + 0.1 * b;
        };
        for (const part of parts) {
          const name = `${part.tagName} ${part.className}`;
          if (part.scrollWidth > part.clientWidth + 1) found.push(`${name} is too wide`);
          if (part.scrollHeight > part.clientHeight + 1) found.push(`${name} is too high`);
          if (luminance(getComputedStyle(part).backgroundColor) < 200) found.push(`${name} is dark`);
        }
        return found;
      });
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toContain('light');
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
    });
});

test('name cards: two a sheet, each name upright and upside down', async ({ page }) => {
  await open(page, { name: 'cards', at: '/handout?of=partner:qianan&as=cards&side=theirs' }, look);
  const names = await page.locator('article > div:last-child b').allTextContents();
  expect(names.length).toBeGreaterThan(4);
  for (const [format, size] of [
    [undefined, A4],
    ['Letter', LETTER],
  ] as const) {
    const pages = await printed(page, format);
    expect(pages.map(sizeOf)).toEqual(Array.from({ length: Math.ceil(names.length / 2) }, () => size));
    for (const [i, name] of names.entries()) {
      const text = pages[Math.floor(i / 2)]?.text ?? '';
      expect(text.split(squeezed(name)), `${name} is there twice`).toHaveLength(3);
    }
  }
  await page.emulateMedia({ media: 'print' });
  const turned = page.locator('article > div').first();
  expect(await turned.evaluate((face) => getComputedStyle(face).rotate)).toBe('180deg');
});

test('the choices are made by keyboard and kept in the address', async ({ page }) => {
  await open(page, { name: 'handout', at: '/handout?of=partner:qianan' }, look);
  await page.getByRole('radio', { name: 'Handout' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Name cards' })).toBeChecked();
  await expect(page).toHaveURL(/as=cards/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Name cards' })).toBeChecked();
});
