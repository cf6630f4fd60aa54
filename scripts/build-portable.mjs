/**
 * `npm run build:portable [-- --data folder --out folder]`: the application with what is public of the records as one HTML
 * file, dist-portable/partnership-dashboard.html, which opens by double-click and asks for nothing.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { at, run, SetupError } from './lib/project.mjs';
import { runTool } from './lib/tools.mjs';

const NAME = 'partnership-dashboard.html';

/** The page without records. */
function makeShell() {
  const folder = mkdtempSync(join(tmpdir(), 'portable-'));
  try {
    const args = ['build', '--mode', 'portable', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
    if (!runTool('vite', args)) throw new SetupError('the build failed.');
    return readFileSync(join(folder, 'take-along.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} path */
function open(path) {
  if (!existsSync(path)) throw new SetupError(`there is no ${relative(process.cwd(), path)}.`);
  return readFileSync(path);
}

await run(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: at('data') },
      out: { type: 'string', default: at('dist-portable') },
    },
  });
  checkNode();
  ensureDependencies();
  // First: what imports the sources sets NODE_ENV to development, and the build would go by it.
  const shell = makeShell();
  // Only now: Vite is one of the dependencies.
  const { importSource } = await import('./lib/source.mjs');
  const { perFile } = await importSource('src/records/files.ts');
  const { fill } = await importSource('scripts/portable/fill.ts');
  const folder = resolve(values.data);
  const bytes = perFile((/** @type {string} */ key) => open(join(folder, `${key}.json`)));
  const decks = join(folder, 'decks');
  const names = existsSync(decks) ? readdirSync(decks).filter((name) => name.endsWith('.json')) : [];
  const texts = new Map(names.map((name) => [name, readFileSync(join(decks, name), 'utf8')]));
  const { html, lines } = await fill(shell, bytes, texts).catch((/** @type {Error} */ error) => {
    throw new SetupError(`${error.message}; npm run check-data says more.`);
  });
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, NAME);
  writeFileSync(file, html);
  const size = (Buffer.byteLength(html) / 1_000_000).toFixed(2);
  console.log(`${relative(process.cwd(), file)}, ${size} MB`);
  for (const line of lines) console.log(line);
});
