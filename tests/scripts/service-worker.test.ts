import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOf, serviceWorker } from '../../scripts/vite/service-worker.ts';

const PAGE = '<script type="module" crossorigin src="./assets/start-1.js"></script>';

const files = (more: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      'assets/face-1.woff2': 'face',
      'assets/page-1.js': 'page',
      'assets/start-1.js': 'start',
      'data/decks/index.json': '[]',
      'data/schema/visits.schema.json': '{}',
      'data/visits.json': '[]',
      'icon.svg': '<svg/>',
      'index.html': PAGE,
      'licences.md': '# Licences',
      'robots.txt': 'User-agent: *',
      'start.js': 'start()',
      'take-along.txt': 'long',
      '.vite/manifest.json': '{}',
      ...more,
    }),
  );

describe('what is kept of a build', () => {
  const known = buildOf(files(), ['visits.json']);

  it('is everything that the dashboard asks for while it runs', () => {
    expect(known).toMatchObject({
      entries: ['assets/start-1.js'],
      files: ['./assets/face-1.woff2', './assets/page-1.js', './assets/start-1.js', './start.js'],
      spare: ['./icon.svg', './licences.md'],
      records: ['./data/visits.json'],
      besides: ['./data/decks/index.json'],
    });
  });

  it.each([
    ['the page', { 'index.html': `${PAGE}<p>` }],
    ['a script', { 'assets/page-1.js': 'another page' }],
    ['a name', { 'assets/more-1.js': '' }],
    ['a file that has no hash in its name', { 'start.js': 'restart()' }],
  ])('makes another build of another one: %s', (_, more) => {
    expect(buildOf(files(more), ['visits.json']).id).not.toBe(known.id);
  });

  it('is the same build with other records', () => {
    expect(buildOf(files({ 'data/visits.json': '[{}]' }), ['visits.json'])).toEqual(known);
  });

  it('needs a page that begins with a script', () => {
    expect(() => buildOf(files({ 'index.html': '<p>' }), ['visits.json'])).toThrow('index.html');
  });
});

describe('the keeper of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    mkdirSync(join(folder, 'public'));
    writeFileSync(join(folder, 'public', 'start.js'), 'begin()');
    writeFileSync(join(folder, 'main.js'), "import('./later.js').then(({ say }) => say())");
    writeFileSync(join(folder, 'later.js'), "export const say = () => console.log('later')");
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><head></head><script type="module" src="/main.js"></script>',
    );
    const records = {
      name: 'records',
      generateBundle(this: { emitFile: (file: object) => void }) {
        this.emitFile({ type: 'asset', fileName: 'data/visits.json', source: '[]' });
      },
    };
    await build({
      base: './',
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [
        records,
        serviceWorker(fileURLToPath(new URL('../../src/keeper.ts', import.meta.url)), ['visits.json']),
      ],
    });
  });

  it('is one classic script that names the files of the build and of the folder public', () => {
    const script = readFileSync(join(folder, 'dist', 'sw.js'), 'utf8');
    // A classic script has no imports: such a one could not be read as a function.
    expect(() => new Function(script)).not.toThrow();
    expect(script).toMatch(/\.\/assets\/later-[\w-]+\.js/);
    expect(script).toContain('./start.js');
    expect(script).toContain('./data/visits.json');
    expect(script).not.toContain('BUILD');
  });
});
