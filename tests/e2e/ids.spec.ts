import { paths } from '../../src/query/paths.ts';
import type { DatasetFiles } from '../../src/records/files.ts';
import { rawDataset, rawPartner, rawVisit } from '../support/raw.ts';
import { realFile } from '../support/register.ts';
import { expect, test } from './support/app.ts';
import { serveFiles } from './support/data.ts';
import { expectSound } from './support/sound.ts';

/** Ids that are also names of JavaScript's own, steps of a path, or signs of an address. */
const IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '..',
  '.',
  'a/b',
  'a?b=c&d',
  '#/about',
  '100%',
  '%2e%2e',
  'ä 北',
  '+ +',
  '👩‍👩‍👧',
];

const POISON = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},';

const files = rawDataset({
  partners: IDS.map((id) => rawPartner({ id, name: `Partner ${id}` })),
  people: IDS.map((id) => ({ id, name: `Person ${id}` })),
  themes: IDS.map((id) => ({ id, name: `Theme ${id}`, group: 'g1' })),
  visits: IDS.map((id) =>
    rawVisit({
      id,
      title: `Visit ${id}`,
      partners: [id],
      themes: [{ theme: id }],
      participants: [{ person: id, side: 'home', role: 'head' }],
    }),
  ),
});

test('any id can be opened, filtered by, linked to and loaded again', async ({ page }) => {
  const poisoned: DatasetFiles = JSON.parse(JSON.stringify(files));
  await serveFiles(page, poisoned);
  for (const id of IDS)
    await test.step(id, async () => {
      const pages = [
        [paths.visit(id), `Visit ${id}`],
        [paths.partner(id), `Partner ${id}`],
        [paths.theme(id), `Theme ${id}`],
        [paths.person(id), `Person ${id}`],
      ] as const;
      for (const [href, name] of pages) {
        await page.goto(`./${href}`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
      }
      for (const facet of ['partner', 'theme', 'person'] as const) {
        await page.goto(`./${paths.visits({ [facet]: [id] })}`);
        await expect(
          page
            .getByRole('main')
            .getByRole('link', { name: `Visit ${id}`, exact: true })
            .first(),
        ).toBeVisible();
        await expect(page.getByRole('status').filter({ hasText: /^1 / })).toHaveCount(1);
      }
      await expectSound(page);
    });
  await page.reload();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: `Visit ${IDS.at(-1)}` })
      .first(),
  ).toBeVisible();
});

test('names of a prototype in every object of the file change nothing', async ({ page }) => {
  const body = JSON.stringify(realFile('visits')).replaceAll('{', `{${POISON}`).replaceAll(',}', '}');
  await page.route('**/data/visits.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto('./#/visits?partner=cast');
  await expectSound(page);
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBe(undefined);
});
