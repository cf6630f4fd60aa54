/** `npm run check-data [folder]`: reads a dataset as the page does; names each fault with its line. Exit status 1 when there is one. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { at, run } from './lib/project.mjs';

await run(async () => {
  checkNode();
  ensureDependencies();
  // Only now: Vite is one of the dependencies.
  const { importSource } = await import('./lib/source.mjs');
  const { fileKeys } = await importSource('src/records/files.ts');
  const { check } = await importSource('scripts/check/check.ts');
  const folder = process.argv[2] ? resolve(process.argv[2]) : at('data');
  const files = fileKeys.map((/** @type {string} */ key) => {
    const path = join(folder, `${key}.json`);
    return {
      key,
      path: relative(process.cwd(), path),
      bytes: existsSync(path) ? readFileSync(path) : undefined,
    };
  });
  const { ok, lines } = await check(files);
  for (const line of lines) console.log(line);
  process.exitCode = ok ? 0 : 1;
});
