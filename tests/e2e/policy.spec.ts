import { securityHeaders } from '../../scripts/lib/headers.mjs';
import { expect, test } from './support/app.ts';

test('the page carries its policy, in the header and in itself', async ({ page }) => {
  const answer = await page.goto('./');
  const headers = await answer?.allHeaders();
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headers?.[name.toLowerCase()]).toBe(value);

  const html = (await answer?.text()) ?? '';
  expect(html.indexOf('charset'), 'browsers look for the character set in the first kilobyte').toBeLessThan(
    1000,
  );
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(meta).toContain("default-src 'none'");
  expect(meta).toContain("require-trusted-types-for 'script'");
  for (const policy of [meta, headers?.['content-security-policy']])
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|strict-dynamic|[*]|https?:/);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
});

test.describe('an attack', () => {
  test.use({ expected: /Trusted|trusted|policy|Policy/ });

  test('the browser refuses text that would become code', async ({ page }) => {
    await page.goto('./');
    const refused = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>');
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    expect(refused).toBe(true);
  });
});

test('a missing file is a 404, never the page', async ({ request }) => {
  for (const path of ['./assets/index-old.js', './data/nothing.json', './visits']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type']).toContain('text/plain');
  }
  expect(await (await request.get('./robots.txt')).text()).toContain('User-agent: *');
});
