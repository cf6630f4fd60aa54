import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from '../../scripts/lib/project.mjs';
import { expect, test } from './support/app.ts';
import { handedOver } from './support/downloads.ts';
import { makePortable, openFile, portableFolder } from './support/portable.ts';
import { expectSound } from './support/sound.ts';

// An office may ship no decks.
test.use({ expected: /status of 404 .*data\/decks\/index\.json/ });

const folder = portableFolder();

test.afterAll(() => rmSync(folder, { recursive: true }));

const planted = 'Planted Secret';
const attack = '</script><script>alert(1)</script><!--<script>';

/** The real records with an internal visit, internal notes, and a title that would be code. */
function others(
  name: string,
  change: (files: Record<'visits' | 'people', Record<string, unknown>[]>) => void,
) {
  const data = join(folder, name);
  cpSync(at('data'), data, { recursive: true });
  const read = (key: string) => JSON.parse(readFileSync(join(data, `${key}.json`), 'utf8'));
  const [visits, people] = [read('visits'), read('people')];
  change({ visits: visits.visits, people: people.people });
  writeFileSync(join(data, 'visits.json'), JSON.stringify(visits));
  writeFileSync(join(data, 'people.json'), JSON.stringify(people));
  return makePortable(join(folder, `${name}-out`), data);
}

test('what is internal is not in the file, and no text of a record becomes code', async ({ page }) => {
  const made = others('planted', ({ visits, people }) => {
    const [first = {}, second = {}] = visits;
    people.push({ id: 'planted-secret', name: `${planted} of a person` });
    visits.push({
      ...first,
      id: 'planted-secret-visit',
      title: `${planted} of a visit`,
      visibility: 'internal',
      participants: [{ person: 'planted-secret', side: 'partner', role: 'head' }],
    });
    second['notes'] = `${planted} of a note`;
    second['title'] = attack;
  });
  const html = readFileSync(made, 'utf8');
  expect(html.toLowerCase()).not.toContain('planted secret');
  expect(html).not.toContain('planted-secret');
  await openFile(page, pathToFileURL(made).href, 'visits');
  await expect(page.getByText(attack).first()).toBeVisible();
  await expectSound(page);
});

test('a large dataset is read in the page itself', async ({ page }) => {
  const made = others('large', ({ visits }) => {
    const own = [...visits];
    for (let i = 0; i < 12; i++)
      for (const visit of own) visits.push({ ...visit, id: `${String(visit['id'])}-${i}` });
  });
  await openFile(page, pathToFileURL(made).href, 'visits?q=steel');
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^\d{3} of 1\s?105 visits/ })).toBeVisible();
});

test('the dashboard makes such a file of the records it holds', async ({ page, context }) => {
  await context.setOffline(false);
  await page.route('**/data/visits.json', async (route) => {
    const visits = JSON.parse(readFileSync(at('data', 'visits.json'), 'utf8'));
    visits.visits[0] = { ...visits.visits[0], title: 'A visit of this very day' };
    visits.visits[1] = { ...visits.visits[1], title: 'Not for everybody', visibility: 'internal' };
    await route.fulfill({ json: visits });
  });
  await page.goto('./#/data');
  await expect(page.getByText('1 internal visit is left out, and internal notes.')).toBeVisible();
  const made = await handedOver(page, () => page.getByRole('button', { name: 'Take along' }).click());
  expect(made.name).toMatch(/^\d{4}-\d\d-\d\d-dashboard\.html$/);
  expect(made.bytes.toString('utf8')).not.toContain('Not for everybody');

  await context.setOffline(true);
  const taken = join(folder, made.name);
  writeFileSync(taken, made.bytes);
  const there = await context.newPage();
  await openFile(there, pathToFileURL(taken).href, 'visits');
  await expect(there.getByText('A visit of this very day').first()).toBeVisible();
  await expectSound(there);
});
