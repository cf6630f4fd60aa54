import type { Page } from '@playwright/test';
import type { About, Ratio, ShowTongue } from '../../src/query/show-view.ts';
import type { Content, Line } from '../../src/slides/content.ts';
import type { Deck, Slide, SlideLang } from '../../src/slides/deck.ts';
import { linesOf } from '../../src/slides/edits.ts';
import { writeKept } from '../../src/slides/keep/kept-text.ts';
import { kindById } from '../../src/slides/kinds/index.ts';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { languages, learn, wordsIn } from '../../src/words/index.ts';
import { realRegister } from '../support/register.ts';
import { expect, test } from './support/app.ts';

/** A language that needs more room than ours, or somebody who writes at length. */
const LONGER = 1.3;

const longer = (text: string): string => {
  const more = Math.ceil([...text].length * (LONGER - 1));
  return /\p{Script=Han}/u.test(text)
    ? text + '长'.repeat(more)
    : `${text} ${'longer '.repeat(more).slice(0, more)}`.trim();
};

const typed = (lines: readonly Line[], lang: SlideLang) =>
  lines
    .filter(({ fixed, text }) => !fixed && text)
    .map(({ id, text }) => [id, { [lang]: longer(text) }] as const);

/** A deck in which every line is so much longer, in both languages. */
function longDeck(about: About): Deck {
  const register = realRegister();
  const subject = subjectOf(about, register);
  const made = makeDeck(about, { register, subject, lang: 'en', words: wordsIn('en') });
  const slides = made.slides.map((slide): Slide => {
    const edits: Record<string, { readonly [L in SlideLang]?: string }> = {};
    for (const lang of ['en', 'zh'] as const) {
      const here = { register, subject, deck: made, lang, words: wordsIn(lang) };
      const content: Content | undefined = kindById.get(slide.kind)?.content(here, slide);
      for (const [id, text] of typed(content ? linesOf(content) : [], lang))
        edits[id] = { ...edits[id], ...text };
    }
    return { ...slide, edits };
  });
  return { ...made, slides };
}

/** The slide on the screen; those made ready beside it are hidden. */
const seen = (page: Page) => page.locator('section[aria-roledescription]:visible').first();

/** What of the slide on the screen stands outside of it, under its foot, or is cut off. */
const outside = (page: Page) =>
  seen(page).evaluate((slide) => {
    const scale = slide.getBoundingClientRect().height / 1080;
    const whole = slide.getBoundingClientRect();
    const foot = slide.querySelector('footer')?.getBoundingClientRect().top ?? whole.bottom;
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const bad: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      const said = node.textContent?.trim() ?? '';
      if (!element || !said || element.closest('footer, [data-unseen]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      // What only those who listen are told takes a dot of room.
      if (box.width < 2 || getComputedStyle(element).clipPath !== 'none') continue;
      if (element.closest('[class*="unseen"], [class*="hidden"]')) continue;
      const spare = 4 * scale;
      if (box.left < whole.left - spare || box.right > whole.right + spare || box.bottom > foot + spare)
        bad.push(
          `${said.slice(0, 60)} (${Math.round(box.right - whole.right)} ${Math.round(box.bottom - foot)})`,
        );
    }
    return bad;
  });

const cases: readonly (readonly [string, About])[] = [
  ['a partner with one visit', { kind: 'partner', id: 'qianan' }],
  ['a partner with two', { kind: 'partner', id: 'cast' }],
  ['a theme', { kind: 'theme', id: 'belt-and-road' }],
  ['a visit', { kind: 'visit', id: '2021-03-qianan' }],
  ['all visits', { kind: 'visits', query: '' }],
];

test.beforeAll(async () => {
  await Promise.all(languages.map(({ id }) => learn(id)));
});

/** Shows every slide of a deck in a language, and gives what does not fit. */
async function unfit(page: Page, deck: Deck, address: Readonly<Record<string, string>>) {
  const found: string[] = [];
  for (const { id } of deck.slides) {
    await page.goto(`./#/show?${new URLSearchParams({ ...address, slide: id })}`);
    await expect(seen(page)).toBeVisible();
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    for (const bad of await outside(page)) found.push(`${address['in']} ${id}: ${bad}`);
  }
  return found;
}

const windows = { '16:9': { width: 1920, height: 1080 }, '4:3': { width: 1440, height: 1080 } };
const ofText = (about: About) =>
  about.kind === 'visits' ? 'visits' : about.kind === 'nothing' ? '' : `${about.kind}:${about.id}`;

for (const [name, about] of cases)
  for (const ratio of ['16:9', '4:3'] satisfies Ratio[])
    test(`slides of ${name}, ${ratio}: all is seen, at ${LONGER} times its length too`, async ({ page }) => {
      const deck = longDeck(about);
      const kept = writeKept({ decks: [{ id: 'long', changed: 1, deck }], last: '' });
      await page.addInitScript((text) => localStorage.setItem('pd.decks', text), kept);
      await page.setViewportSize(windows[ratio]);
      const address = { of: ofText(about), ratio };
      expect(await unfit(page, deck, { ...address, in: 'both' })).toEqual([]);
      for (const tongue of ['both', 'en', 'zh'] satisfies ShowTongue[])
        expect(await unfit(page, deck, { ...address, in: tongue, deck: '~long' })).toEqual([]);
    });

test('no word and no date is broken only to be larger', async ({ page }) => {
  await page.setViewportSize(windows['4:3']);
  await page.goto('./#/show?of=visits&slide=partners&in=zh&ratio=4:3');
  await expect(seen(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const lines = seen(page)
    .locator('td, tbody th')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return [
          cell.textContent ?? '',
          new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size,
        ] as const;
      }),
    );
  for (const [said, count] of await lines)
    if (said.length <= '2023年4月17日'.length) expect(count, said).toBeLessThanOrEqual(1);
});
