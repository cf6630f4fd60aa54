import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { tellsWho } from '../laws/safety.ts';
import { peopleNamed } from '../support/register.ts';
import { builtFolder } from './support/served.ts';

/** Text of the build that is code: scripts, styles, the page itself. Records and licences are what people wrote. */
const files = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(js|css|html|svg)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(builtFolder, path), 'utf8') }));

/** Where a way to turn text into code or markup may stand, and why it does no harm there. */
const JUSTIFIED: readonly (readonly [way: RegExp, where: RegExp, times: number, why: string])[] = [
  // How often is as many as in the versions installed: more would be somebody else’s.
  [/innerHTML/, /assets\/react-dom-/, 5, 'React’s own, for a property that no component of ours sets'],
  [/dangerouslySetInnerHTML/, /assets\/react-dom-/, 13, 'the name of that property'],
  [/dangerouslySetInnerHTML/, /assets\/BarChart-/, 5, 'a list of properties that Recharts hands on'],
  [/Function\(`return this`\)/, /assets\/BarChart-/, 1, 'a fallback where there is neither global nor self'],
  [/Function\(``\+e\)/, /assets\/deck-file-/, 1, 'JSZip’s timers, for a callback that is text: none is one'],
  [/importScripts/, /assets\/deck-file-/, 1, 'JSZip, to know whether it runs beside a page'],
];

const WAYS: readonly RegExp[] = [
  /\beval\(/,
  /(?<![\w.$])Function\([^)]*\)/,
  /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc/,
  /document\.write/,
  /\bset(?:Timeout|Interval)\(\s*["'`]/,
  /importScripts/,
];

const found = (way: RegExp) =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(way, 'g'))].map(([what]) => ({ path: path.replaceAll('\\', '/'), what })),
  );

test('the build is there', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.some(({ path }) => path.includes('aide-'))).toBe(true);
});

for (const way of WAYS)
  test(`no text becomes code or markup by ${way.source}`, () => {
    const left = found(way).filter(
      ({ path, what }) =>
        !JUSTIFIED.some(
          ([justified, where]) => new RegExp(`^${justified.source}$`).test(what) && where.test(path),
        ),
    );
    expect(left).toEqual([]);
  });

test('what is let pass is still there, and no more of it', () => {
  for (const [way, where, times, why] of JUSTIFIED) {
    const there = found(way).filter(
      ({ path, what }) => where.test(path) && new RegExp(`^${way.source}$`).test(what),
    );
    expect(there, why).toHaveLength(times);
  }
});

test('no source maps, no place of a machine, no person of the records', () => {
  const all = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' });
  expect(all.filter((path) => path.endsWith('.map'))).toEqual([]);
  expect(found(/sourceMappingURL|sourceURL=/)).toEqual([]);
  const places = /(?<![\w.:/-])\/(?:work|home|root|Users|tmp)\/\w|file:\/\/\/|node_modules\//;
  expect(found(places)).toEqual([]);
  const names = peopleNamed().filter(tellsWho);
  expect(names.length).toBeGreaterThan(300);
  expect(
    files.flatMap(({ path, text }) => names.filter((n) => text.includes(n)).map((n) => [path, n])),
  ).toEqual([]);
});
