import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { packedFiles } from '../../scripts/vite/packed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('leaves packed forms beside long scripts and styles, and beside nothing else', async () => {
  const long = JSON.stringify('visit '.repeat(500));
  writeFileSync(join(folder, 'main.js'), `console.log(${long})`);
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { outDir: 'out', rolldownOptions: { input: join(folder, 'main.js') } },
    plugins: [
      packedFiles(),
      {
        name: 'others',
        generateBundle() {
          this.emitFile({ type: 'asset', fileName: 'data/visits.json', source: long });
          this.emitFile({ type: 'asset', fileName: 'assets/look-abc.css', source: `a{content:${long}}` });
          this.emitFile({ type: 'asset', fileName: 'assets/short-abc.css', source: 'a{}' });
        },
      },
    ],
  });
  const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
  const packed = files.filter((file) => /\.(br|gz)$/.test(file));
  expect(packed.map((file) => file.replace(/-[\w-]+\./, '-*.')).toSorted()).toEqual([
    'assets/look-*.css.br',
    'assets/look-*.css.gz',
    'assets/main-*.js.br',
    'assets/main-*.js.gz',
  ]);
  for (const file of packed) {
    const bytes = readFileSync(join(folder, 'out', file));
    const plain = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    expect(plain.equals(readFileSync(join(folder, 'out', file.replace(/\.\w+$/, ''))))).toBe(true);
  }
});
