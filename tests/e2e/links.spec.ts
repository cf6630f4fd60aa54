import { rawDataset, rawPartner, rawVisit } from '../support/raw.ts';
import { expect, test } from './support/app.ts';
import { serveFiles } from './support/data.ts';
import { go } from './support/go.ts';
import { expectSound } from './support/sound.ts';

/** What is no address to go to. */
const BAD = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//evil.example',
  'https:\\\\evil.example',
  'https://a@evil.example',
  'https://good.example\\@evil.example/',
  'https://example.org/\u202Egnp.exe',
  'mailto:a@example.org',
  'https://',
];

/** Addresses to go to, with the host that must be seen. */
const GOOD = [
  ['https://example.org/page', 'example.org'],
  ['HTTPS://EXAMPLE.ORG/', 'example.org'],
  ['http://example.org:8080/a?b#c', 'example.org:8080'],
  ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
  [`https://example.org/${'x'.repeat(5000)}`, 'example.org'],
] as const;

const addresses = [...BAD, ...GOOD.map(([url]) => url)];

test('only addresses on the web are links, with their real host; the others are named as faults', async ({
  page,
}) => {
  await serveFiles(
    page,
    rawDataset({
      sources: addresses.map((url, i) => ({ id: `s${i}`, title: `Source ${i}`, url })),
      partners: [
        rawPartner({ id: 'host' }),
        ...addresses.map((website, i) =>
          rawPartner({
            id: `p${i}`,
            website,
            milestones: [{ date: '2001', summary: 'Signed', source: `s${i}` }],
          }),
        ),
      ],
      visits: [rawVisit({ partners: ['host'], sources: addresses.map((_, i) => `s${i}`) })],
    }),
  );
  await go(page, 'visits/v1');
  const links = page.locator('main a:not([href^="#"])');
  await expect(links).toHaveCount(GOOD.length);
  for (const [i, [url, host]] of GOOD.entries()) {
    await expect(links.nth(i)).toHaveAttribute('rel', 'noopener noreferrer');
    expect(await links.nth(i).evaluate((a) => (a as HTMLAnchorElement).href)).toBe(new URL(url).href);
    await expect(links.nth(i).locator('xpath=ancestor::li[1] | ancestor::tr[1] | ..').first()).toContainText(
      host,
    );
  }
  for (const i of BAD.keys())
    await expect(page.getByText(`Source ${i}`, { exact: true }).first()).toBeVisible();

  for (const i of addresses.keys()) {
    await go(page, `partners/p${i}`);
    expect((await page.locator('main a:not([href^="#"])').count()) > 0).toBe(i >= BAD.length);
    expect(
      await page
        .locator('a')
        .evaluateAll(
          (all) =>
            all.filter(
              (a) => !/^(https?:|#)/.test(a.getAttribute('href') ?? '') && !a.hasAttribute('download'),
            ).length,
        ),
    ).toBe(0);
  }

  await go(page, 'data');
  for (const [i, url] of BAD.entries()) {
    const fault = page.locator('main li').filter({ has: page.getByText(`id s${i}`, { exact: true }) });
    await expect(fault).toContainText('Not an address that can be opened safely.');
    await expect(fault).toContainText(JSON.stringify(url).slice(1, 8));
  }
  await expectSound(page);
});
