import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { type FileKey, fileKeys } from '../../src/records/files.ts';
import { toJson } from '../../src/records/to-json.ts';
import { mixedVisits } from '../support/hostile/mixed.ts';
import { fullDataset, rawDataset, rawPartner } from '../support/raw.ts';
import { expect, test } from './support/app.ts';
import { answerFor, serveFiles } from './support/data.ts';
import { go } from './support/go.ts';
import { expectSound } from './support/sound.ts';

test('two hundred visits, half of them wrong: all accounted for, and the good ones work', async ({
  page,
}) => {
  const partners = [
    rawPartner(),
    rawPartner({ id: 'own', name: 'Own parent', parent: 'own' }),
    rawPartner({ id: 'a', name: 'A', parent: 'b' }),
    rawPartner({ id: 'b', name: 'B', parent: 'a' }),
  ];
  await serveFiles(page, rawDataset({ visits: mixedVisits, partners }));
  await go(page, '');
  await expect(
    page.getByRole('status').filter({ hasText: /records could not be read and are left out/ }),
  ).toBeVisible();

  await go(page, 'data');
  await expect(page.getByRole('row', { name: /visits\.json/ })).toHaveText(/200\s*100\s*100\s*0/);
  const faults = page.locator('main li:has(code)');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as JSON' }).click(),
  ]);
  const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
  await expect(faults).toHaveCount(saved.faults.length);
  const ofVisits: readonly { id: string; field: string; position: number }[] = saved.faults.filter(
    (f: { file: string }) => f.file === 'visits',
  );
  expect(ofVisits).toHaveLength(100);
  for (const { id, field, position } of ofVisits)
    expect([mixedVisits[position]?.['id'], field]).toEqual([id, expect.stringMatching(/./)]);
  await expectSound(page);

  await go(page, 'visits');
  await expect(page.getByRole('status').filter({ hasText: '100' })).toHaveCount(1);
  for (const id of ['own', 'a', 'b']) {
    await go(page, `partners/${id}`);
    await expectSound(page);
  }
});

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    1e308 * 10,
    '2021-02-30',
  ),
  fc.constantFrom<unknown>(
    'x'.repeat(20_000),
    '2021-03-25T00:00:00Z',
    { en: null },
    { en: { en: 'x' } },
    '__proto__',
    '\u0000',
  ),
  fc.jsonValue(),
);

/** A record with one of its fields, or of the fields of its first parts, made strange. */
const spoilt = (record: Record<string, unknown>, i: number): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...Object.keys(record)), strange, fc.boolean()).map(([key, value, deep]) => {
    const id = `${String(record['id'])}-${i}`;
    const own = record[key];
    if (!deep || !Array.isArray(own) || typeof own[0] !== 'object') return { ...record, id, [key]: value };
    const inner = Object.keys(own[0] ?? {})[i % 3] ?? 'id';
    return { ...record, id, [key]: [{ ...own[0], [inner]: value }] };
  });

test('a strange value in any field: shown, shown in part or named, and every page stands', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const full = fullDataset();
  const spoiltOf = (file: FileKey): unknown => {
    const records = full[file];
    if (!Array.isArray(records)) return records;
    const many = Array.from({ length: 60 }, (_, i) => spoilt(records[0], i));
    return [...records, ...(fc.sample(fc.tuple(...many), { seed: 2, numRuns: 1 })[0] ?? [])];
  };
  for (const file of fileKeys) await answerFor(page, file, toJson(spoiltOf(file)));
  await go(page, 'data');
  for (const row of await page.getByRole('row', { name: /\.json/ }).all()) {
    const [inFile = 0, shown = 0, leftOut = 0] = (await row.getByRole('cell').allInnerTexts())
      .filter((cell) => /^\d+$/.test(cell))
      .map(Number);
    expect(shown + leftOut).toBe(inFile);
    expect(shown).toBeGreaterThan(0);
  }
  for (const list of ['visits', 'partners', 'themes', 'people']) {
    await go(page, list);
    const links = await page
      .locator(`main a[href^="#/${list}/"]`)
      .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute('href') ?? ''))]);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links.slice(0, 25)) {
      await go(page, link.slice(2));
      // A text may well be the word “null”.
      await expectSound(page, ['null', 'undefined']);
    }
  }
});
