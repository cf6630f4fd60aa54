import fc from 'fast-check';
import { naughtyTexts } from '../support/hostile/texts.ts';
import { otherVectors, runningVectors } from '../support/hostile/vectors.ts';
import { expect, test } from './support/app.ts';
import { atRest, go, hashOf, hrefs, listed } from './support/go.ts';
import { expectSound } from './support/sound.ts';

/** Views with the signs that addresses treat as their own, Chinese, and values in another order than we write them. */
const VIEWS = [
  'visits?theme=solid-waste&direction=inbound',
  'visits?direction=outbound&direction=inbound&kind=university&sort=oldest',
  'visits?q=%E7%BB%BF%E8%89%B2',
  'visits?q=steel+research',
  'visits?q=R%26D+%23+100%25+a%2Bb+c%3Dd',
  'visits?from=2015-03&to=2019&as=table',
  'visits?commitment=open&date=period&scope=international',
  'partners?kind=company&scope=domestic&sort=last',
  'people?side=partner&partner=dmu&q=wang&sort=name',
  'search?q=%E9%92%A2%E9%93%81',
] as const;

test('a view survives loading it again, row by row', async ({ page }) => {
  for (const address of VIEWS)
    await test.step(address, async () => {
      await go(page, address);
      const shown = async () => ({
        hash: hashOf(page),
        links: await hrefs(page, 'main a[href^="#"]:not(svg *)'),
      });
      const before = await atRest(shown);
      await page.reload();
      await expect.poll(shown).toEqual(before);
    });
});

test('every page names the parts of its address that are in vain', async ({ page }) => {
  for (const [address, part] of [
    ['?from=2021-13', 'from=2021-13'],
    ['?from=2020&to=2010', 'to=2010'],
    ['?theme=solid-waste', 'theme=solid-waste'],
    ['visits?kind=nonsense', 'kind=nonsense'],
    ['visits/2005-ut-arlington?theme=lca', 'theme=lca'],
    ['partners?country=ZZ', 'country=ZZ'],
    ['partners/cast?side=home', 'side=home'],
    ['themes?sort=name', 'sort=name'],
    ['themes/solid-waste?year=2021', 'year=2021'],
    ['themes/solid-waste?by=month', 'by=month'],
    ['periods/14th-fyp?year=2021', 'year=2021'],
    ['people?sort=x', 'sort=x'],
    ['people?partner=nobody', 'partner=nobody'],
    ['people/yang-renshu?side=home', 'side=home'],
    ['search?q=steel&kind=company', 'kind=company'],
    ['data?missing=everything', 'missing=everything'],
    ['about?q=steel', 'q=steel'],
  ] as const)
    await test.step(address, async () => {
      await go(page, address);
      const notice = page.getByRole('status').filter({ hasText: 'of this address was ignored' });
      await expect(notice).toContainText(part);
      await notice.getByRole('button', { name: 'Hide' }).click();
      await expect(notice).toHaveCount(0);
      expect(hashOf(page)).not.toContain(part);
    });
});

test('nonsense in an address is named, and all else holds', async ({ page }) => {
  await go(page, 'visits?theme=solid-waste&theme=xyz&thme=a&from=2021-13&direction=Inbound');
  await expect(page.getByText('4 parts of this address were ignored')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('xyz');
  expect((await listed(page)).length).toBeGreaterThan(0);
  await expectSound(page);
  for (const address of [
    'visits/nobody',
    'partners/nobody',
    'themes/nobody',
    'periods/nobody',
    'people/nobody',
    'nowhere',
    'visits/a/b/c',
  ]) {
    await go(page, address);
    await expectSound(page);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
});

const strange = [...naughtyTexts, ...otherVectors, ...runningVectors];
const word = fc.oneof(
  fc.constantFrom(...strange),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('inbound', '2021', 'solid-waste', 'cast', 'list'),
);
const encoded = fc
  .tuple(word, fc.boolean())
  .map(([text, whole]) =>
    whole ? encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')) : text.replace(/[\n\r\t]/g, ''),
  );
const key = fc.constantFrom(
  'theme',
  'partner',
  'kind',
  'year',
  'period',
  'person',
  'date',
  'q',
  'from',
  'to',
  'sort',
  'as',
  'lang',
  'missing',
  '__proto__',
);
const place = fc.constantFrom(
  '',
  'visits',
  'partners',
  'people',
  'themes',
  'search',
  'data',
  'about',
  'visits/',
  'partners/',
  'themes/',
  'people/',
);
const address = fc
  .tuple(place, encoded, fc.array(fc.tuple(fc.oneof(key, encoded), encoded), { maxLength: 5 }))
  .map(
    ([path, id, params]) =>
      `#/${path}${path.endsWith('/') ? id : ''}?${params.map((pair) => pair.join('=')).join('&')}`,
  );

test.describe('200 addresses of nonsense', () => {
  // The router warns of a `%` that means nothing.
  test.use({ texts: strange, expected: /could not be decoded because it is a malformed URL/ });

  test('each opens a page, and none throws', async ({ page }) => {
    test.setTimeout(90_000);
    await go(page, '');
    const addresses = fc.sample(address, { seed: 7, numRuns: 200 });
    const failed = await page.evaluate(async (all) => {
      const stands = () => {
        const shown = [...document.querySelectorAll('main h1')].filter((h) => h.checkVisibility());
        return shown.length === 1 && !document.querySelector('main [role=alert] pre');
      };
      const bad: string[] = [];
      for (const hash of all) {
        location.hash = hash;
        await new Promise((done) => setTimeout(done, 0));
        for (let i = 0; i < 100 && (document.querySelector('[aria-busy=true]') || !stands()); i++)
          await new Promise((done) => setTimeout(done, 20));
        if (!stands()) bad.push(hash);
      }
      return bad;
    }, addresses);
    expect(failed).toEqual([]);
    await expect(page.getByRole('main')).toBeVisible();
    await go(page, 'visits');
    await expectSound(page);
  });
});
