import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { handedOver } from './support/downloads.ts';
import { go, hashOf } from './support/go.ts';

const list = (page: Page) => page.getByRole('list', { name: 'Slides' });
const kinds = (page: Page) =>
  list(page)
    .getByRole('button')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.replace(/^\d+\s*/, '')));
const slide = (page: Page, name: RegExp) => list(page).getByRole('button', { name });
const said = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text }).first()).toBeAttached();

test('slides are put in order by keyboard, and the order stays after a reload', async ({ page }) => {
  await go(page, 'deck?of=partner:cast');
  await slide(page, /^1, Welcome/).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(slide(page, /^3, At a glance/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await said(page, 'Slide 3 moved to place 2');
  await expect(slide(page, /^2, At a glance/)).toBeFocused();
  expect(hashOf(page)).toContain('deck=1.partner_cast.15.welcome.glance.people');
  await page.reload();
  await expect(slide(page, /^2, At a glance/)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a slide is dragged to another place; a press alone chooses it', async ({ page }) => {
  await go(page, 'deck?of=partner:cast');
  const [from, to] = [slide(page, /^1, Welcome/), slide(page, /^3, At a glance/)];
  const [a, b] = [await from.boundingBox(), await to.boundingBox()];
  if (!a || !b) throw new Error('no boxes');
  await page.mouse.move(a.x + 60, a.y + 40);
  await page.mouse.down();
  await page.mouse.move(a.x + 60, a.y + 80, { steps: 4 });
  await page.mouse.move(b.x + 60, b.y + b.height * 0.8, { steps: 8 });
  await page.mouse.up();
  await said(page, 'Slide 1 moved to place 3');
  expect((await kinds(page)).slice(0, 3)).toEqual(['Who is in the room', 'At a glance', 'Welcome']);
  await slide(page, /^1, Who is in the room/).click();
  await expect(slide(page, /^1, Who is in the room/)).toHaveAttribute('aria-current', 'true');
  expect((await kinds(page)).at(2)).toBe('Welcome');
});

test('what is typed shows on the slide, is one step, and is kept where no address tells it', async ({
  page,
}) => {
  await go(page, 'deck?of=partner:cast&slide=glance');
  const field = page.getByRole('textbox', { name: 'Title, English' });
  await field.click();
  await page.keyboard.type('Friends of the house');
  await expect(
    page.locator('main section[aria-roledescription] h2', { hasText: 'Friends of the house' }),
  ).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Notes, English' }).fill('Speak slowly');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  expect(hashOf(page)).toMatch(/deck=%7E[a-z0-9]+/);
  expect(hashOf(page)).not.toContain('Speak');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Notes, English' })).toHaveValue('Speak slowly');
  await expect(field).toHaveValue('Friends of the house');
  await page.getByRole('button', { name: 'Title: as the records say' }).click();
  await expect(field).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('Friends of the house');
});

test('what was typed just before the way back is there again on the way forward', async ({ page }) => {
  await go(page, 'decks');
  await go(page, 'deck?of=partner:cast&slide=glance');
  await page.getByRole('textbox', { name: 'Title, English' }).focus();
  // In place of the browser, which is not listening here.
  await page.evaluate(() => addEventListener('keydown', () => history.back(), { once: true }));
  await page.keyboard.insertText('Friends of the house');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page).toHaveURL(/#\/decks/);
  await page.goForward();
  await expect(page.getByRole('textbox', { name: 'Title, English' })).toHaveValue('Friends of the house');
});

test('two windows over one deck agree', async ({ page, context }) => {
  await go(page, 'deck?of=partner:qianan');
  await page.getByRole('textbox', { name: 'Notes, English' }).fill('First');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  const notes = other.getByRole('textbox', { name: 'Notes, English' });
  await expect(notes).toHaveValue('First');
  await notes.fill('Second');
  await other.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Notes, English' })).toHaveValue('Second');
  await said(page, 'This deck was changed in another window');
});

test('a deck goes out as a file and comes back as it was; a broken one is named', async ({ page }) => {
  await go(page, 'deck?of=partner:cast');
  await page.getByText('Title, time and guests').click();
  await page.getByRole('textbox', { name: 'Title of the deck, Chinese' }).fill('科协来访');
  await page.getByRole('button', { name: 'Add a guest' }).click();
  await page.getByRole('textbox', { name: 'Guest 1, name, English' }).fill('Ann Example');
  const file = await handedOver(page, async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Save as file' }).click();
  });
  expect(file.name).toBe('2026-11-20-科协来访.deck.json');
  expect(JSON.parse(file.bytes.toString())).toMatchObject({
    format: 'partnership-deck',
    version: 1,
    guests: [{ name: { en: 'Ann Example' } }],
  });

  await go(page, 'decks');
  await expect(page.getByRole('link', { name: '科协来访', exact: true })).toBeVisible();
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await expect(page.getByText('is opened and kept on this device')).toBeVisible();
  await page.getByRole('link', { name: /^Open the deck/ }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toHaveText('科协来访');
  await expect(page.getByText('15 minutes, 1 guest')).toBeVisible();

  await go(page, 'decks');
  await input.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: file.bytes.subarray(0, 300),
  });
  await expect(page.getByRole('alert')).toContainText('The file is cut off at line');
});

test('a file is dropped on the page', async ({ page }) => {
  await go(page, 'decks');
  const text = await readFile('data/decks/cast-meeting.deck.json', 'utf8');
  const files = await page.evaluateHandle((body) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([body], 'mine.deck.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
  await expect(page.getByText('Let go to open the deck')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
  await expect(page.getByText('mine.deck.json is opened')).toBeVisible();
});

test.describe(() => {
  // The browser says of each attempt that it is not allowed.
  test('without storage the deck lives on, and it is said', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await go(page, 'deck?of=partner:cast');
    await page.getByRole('textbox', { name: 'Notes, English' }).fill('Speak slowly');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Not saved on this device. Save the deck as a file.')).toBeVisible();
    await page.getByRole('link', { name: /^Present/ }).click();
    await expect(page).toHaveURL(/#\/show/);
    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Notes, English' })).toHaveValue('Speak slowly');
  });
});

test('the decks of the office are listed, shown, and become one’s own with the first change', async ({
  page,
}) => {
  await go(page, 'decks');
  await page.getByRole('link', { name: 'CAST: welcome and next steps' }).click();
  await expect(page.getByText('A deck of the office.')).toBeVisible();
  expect(await kinds(page)).toContain('Agenda');
  await slide(page, /^2, Agenda/).click();
  await page.getByRole('button', { name: 'Hide' }).click();
  await expect(page.getByText('A deck of the office.')).toHaveCount(0);
  expect(hashOf(page)).toMatch(/deck=(1|%7E)/);
});

test('a view is added to the meeting as it is seen, and shown', async ({ page }) => {
  await go(page, 'visits?theme=belt-and-road&from=2021&to=2024');
  await page.getByRole('button', { name: 'Add to meeting' }).click();
  await page.getByRole('link', { name: 'Open the deck' }).click();
  await expect(slide(page, /^1, Figure: Belt and Road: 6 visits, 2021–2024$/)).toBeVisible();
  await page.getByRole('link', { name: /^Present/ }).click();
  await expect(page.getByRole('heading', { name: 'Belt and Road: 6 visits, 2021–2024' })).toBeVisible();
});
