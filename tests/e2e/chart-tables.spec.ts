import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { handedOver } from './support/downloads.ts';
import { tabTo } from './support/keyboard.ts';
import { open } from './support/open.ts';

const look = { theme: 'light', lang: 'en', width: 1440 } as const;

/** Chooses Table with the keyboard alone. */
async function asTable(page: Page, chart: Locator): Promise<Locator> {
  await tabTo(page, chart.getByRole('radio', { name: 'Chart' }));
  await page.keyboard.press('ArrowRight');
  const region = chart.getByRole('region');
  const table = region.getByRole('table');
  await expect(table).toBeVisible();
  return table;
}

/** Named, with heads for columns and rows, sortable by a button that says its order. */
async function isTrueTable(page: Page, table: Locator) {
  await expect(table.locator('caption')).not.toBeEmpty();
  const heads = table.getByRole('columnheader');
  for (const head of await heads.all()) await expect(head).toHaveAttribute('scope', 'col');
  const rows = await table.locator('tbody tr').count();
  await expect(table.locator('tbody th[scope=row]')).toHaveCount(rows);
  await expect(table.locator('[aria-sort]')).toHaveCount(0);
  const last = heads.last();
  await last.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const order = await last.getAttribute('aria-sort');
  expect(order).toMatch(/^(ascending|descending)$/);
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-sort', order === 'ascending' ? 'descending' : 'ascending');
  await expect(last.getByRole('button')).toBeFocused();
}

/** A table as CSV has it, numbers and texts alike as text. */
const readCsv = (bytes: Buffer): readonly (readonly string[])[] =>
  bytes
    .toString('utf8')
    .slice(1)
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, -1)
        .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );

/** What the tree for screen readers has of a table: its name, and the names of heads and cells row by row. */
async function asHeard(table: Locator) {
  const tree = await table.ariaSnapshot();
  const names = (role: string) => [...tree.matchAll(new RegExp(`- ${role}(?: "|[: ])`, 'g'))].length;
  return {
    table: /^- table/.test(tree),
    heads: names('columnheader'),
    rowHeads: names('rowheader'),
    cells: names('cell'),
  };
}

/** The first two cells of each row, as text. */
const pairs = (table: Locator) =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent?.trim() ?? ''),
      ),
    );

const charts: readonly { at: string; name: RegExp }[] = [
  { at: '/themes', name: /^Industry rose/ },
  { at: '/themes', name: /^Where there is no conversation/ },
  { at: '/themes', name: /^Most often together|^\w+ pairs/ },
  { at: '/themes/steel-metallurgy', name: /^31% of visits/ },
  { at: '/themes/steel-metallurgy?by=year', name: /^Came up/ },
  { at: '/', name: /came up/ },
];

for (const { at, name } of charts) {
  test(`the chart “${name.source}” on ${at} has its table`, async ({ page }) => {
    await open(page, { name: at, at }, look);
    const chart = page.getByRole('figure', { name });
    await chart.scrollIntoViewIfNeeded();
    const table = await asTable(page, chart);
    await isTrueTable(page, table);

    const columns = await table.getByRole('columnheader').count();
    const rows = await table.locator('tbody tr').count();
    expect(await asHeard(table)).toEqual({
      table: true,
      heads: columns,
      rowHeads: rows,
      cells: rows * (columns - 1),
    });

    // Saved as it stands: in the order that was just chosen.
    const { name: file, bytes } = await handedOver(page, async () => {
      await chart.getByRole('button', { name: 'Save CSV' }).focus();
      await page.keyboard.press('Enter');
    });
    expect(file).toMatch(/^2026-11-20-[\p{L}\p{N}-]+\.csv$/u);
    const saved = readCsv(bytes);
    expect(saved).toHaveLength(1 + rows);
    expect(new Set(saved.map((row) => row.length))).toEqual(new Set([columns]));
    const shown = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
      );
    expect(saved.slice(1)).toEqual(shown);
  });
}

test('the ranking and its table hold the same numbers', async ({ page }) => {
  await open(page, { name: 'overview', at: '/' }, look);
  const chart = page.getByRole('figure', { name: /came up/ });
  await chart.scrollIntoViewIfNeeded();
  const drawn = await chart
    .locator('tbody tr:has(th[scope=row])')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th')?.textContent ?? '',
        row.querySelector('td')?.textContent ?? '',
      ]),
    );
  expect(drawn.length).toBeGreaterThan(8);
  const table = await pairs(await asTable(page, chart));
  // The drawing names a theme in both languages, the table in the reader’s.
  for (const [both = '', n] of drawn)
    expect.soft(table.find(([name = '']) => both.startsWith(`${name} `) || both === name)?.[1], both).toBe(n);
});

test('the years of a theme and its table hold the same numbers, and each opens as many visits', async ({
  page,
}) => {
  await open(page, { name: 'theme', at: '/themes/steel-metallurgy?by=year' }, look);
  const chart = page.getByRole('figure', { name: /^Came up/ });
  const bars = chart.locator('svg a[aria-label]');
  await expect(bars.first()).toBeAttached();
  const marks = await bars.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  const drawn = marks.flatMap((label) => {
    const [, year = '', certain = ''] = /^(\d{4}): (\d+)/.exec(label) ?? [];
    return year === '' || label.includes('may have been') ? [] : [[year, certain]];
  });
  expect(drawn.length).toBeGreaterThan(4);
  const table = await asTable(page, chart);
  const rows = new Map((await pairs(table)).map(([year = '', n = '']) => [year, n]));
  for (const [year = '', n = ''] of drawn) expect.soft(rows.get(year), year).toBe(n);

  const door = table.locator('tbody td:nth-child(2) a').first();
  const counted = Number.parseInt((await door.textContent()) ?? '', 10);
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/visits\?.*theme=steel-metallurgy/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(String(counted));
});
