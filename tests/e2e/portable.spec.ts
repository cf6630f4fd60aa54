import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { at } from '../../scripts/lib/project.mjs';
import { expect, test } from './support/app.ts';
import { handedOver, pictureOf } from './support/downloads.ts';
import { listed } from './support/go.ts';
import { makePortable, openFile, portableFolder } from './support/portable.ts';
import { expectSound } from './support/sound.ts';

/** Bytes, with the records of `data/`; docs/HOSTING.md says how many. */
const LIMIT = 4_000_000;

const folder = portableFolder();
const room = join(folder, '会议 室 1');
const file = join(room, '看板 2026.html');
const address = pathToFileURL(file).href;

test.beforeAll(() => {
  mkdirSync(room, { recursive: true });
  copyFileSync(makePortable(folder), file);
});

test.afterAll(() => rmSync(folder, { recursive: true }));

test.beforeEach(({ context }) => context.setOffline(true));

const open = (page: Page, hash: string) => openFile(page, address, hash);

test('the file is what it says: its hashes, its policy, its size, nothing else asked for', () => {
  const html = readFileSync(file, 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThan(LIMIT);
  expect(html.indexOf('charset')).toBeLessThan(1000);

  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const allowed = (directive: string) =>
    policy
      .split('; ')
      .find((part) => part.startsWith(`${directive} `))
      ?.split(' ')
      .slice(1);
  const hashes = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
  const scripts = hashes(html, /<script(?: type="module")?>([\s\S]*?)<\/script>/g);
  expect(scripts).toHaveLength(2);
  expect(allowed('script-src')).toEqual(scripts);
  const drawn = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
  expect(allowed('style-src')).toEqual(hashes(drawn, /<style>([\s\S]*?)<\/style>/g));
  for (const nothing of ['default-src', 'connect-src', 'worker-src', 'base-uri', 'form-action', 'object-src'])
    expect(allowed(nothing), nothing).toEqual(["'none'"]);
  expect(allowed('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/);

  const tags = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (all) =>
    all.slice(0, all.indexOf('>') + 1),
  );
  const elsewhere = [...tags.matchAll(/\s(?:src|href)="(?!data:)([^"]*)"/g)].map(([, where]) => where);
  expect(elsewhere).toEqual([]);
});

test('everything works from a folder with spaces and 中文 in its name, and nothing is asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const hash of [
    '',
    'visits?direction=inbound',
    'visits/2024-10-31-cast-bri-forum',
    'partners',
    'partners/cast',
    'themes',
    'themes/solid-waste',
    'matrix',
    'periods/14th-fyp',
    'people',
    'people/yang-renshu',
    'search?q=steel',
    'data',
    'about',
    'nowhere',
  ]) {
    await open(page, hash);
    await expectSound(page);
  }
  const strange = asked.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'));
  expect([...new Set(strange.map((url) => url.replace(/#.*/, '')))]).toEqual([address]);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('cast');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '中文' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  const faces = await page.evaluate(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
  );
  expect(faces).toBeGreaterThan(1);
});

test('records, pictures and licences are saved, and say nothing of where the file lies', async ({ page }) => {
  await open(page, 'visits?direction=inbound');
  const shown = (await listed(page)).length;
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click();
  const csv = await handedOver(page, () => page.getByRole('menuitem', { name: /CSV/ }).click());
  const text = csv.bytes.toString('utf8');
  expect(text.split('\r\n')).toHaveLength(shown + 2);
  expect(text).toContain('#/visits/');
  expect(text).not.toMatch(/file:|%E4|会议|portable-/);

  await open(page, 'themes');
  const chart = page.locator('figure').first();
  for (const format of ['PNG', 'SVG'] as const)
    expect((await pictureOf(page, chart, format)).bytes.length).toBeGreaterThan(5000);

  await open(page, 'data');
  await expect(page.getByText('This dashboard is one file')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take along' })).toHaveCount(0);
  const kept = await handedOver(page, () => page.getByRole('button', { name: 'visits.json' }).click());
  const own = JSON.parse(readFileSync(at('data', 'visits.json'), 'utf8'));
  expect(JSON.parse(kept.bytes.toString('utf8')).visits).toHaveLength(own.visits.length);

  await open(page, 'about');
  const licences = await handedOver(page, () =>
    page.getByRole('button', { name: 'The licences of all parts in full' }).click(),
  );
  expect(licences.bytes.toString('utf8')).toContain('react-dom');
  const face = await handedOver(page, () => page.getByRole('link', { name: 'OFL 1.1' }).first().click());
  expect(face.bytes.toString('utf8')).toContain('SIL OPEN FONT LICENSE');
});

test('no record is left behind on the computer', async ({ page }) => {
  await open(page, 'visits?q=steel');
  await page.getByRole('button', { name: '中文' }).first().click();
  await open(page, 'partners/cast');
  await page.reload();
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in globalThis ? await caches.keys().catch(() => []) : [],
    cookie: document.cookie,
  }));
  expect(left.local.filter((key) => !['pd.lang', 'pd.theme', 'pd.keys'].includes(key))).toEqual([]);
  // Where pages were scrolled to, by their addresses, until the window is closed.
  expect(Object.keys(left.session).filter((key) => key !== 'pd.scroll')).toEqual([]);
  expect([left.databases, left.caches, left.cookie]).toEqual([[], [], '']);
});
