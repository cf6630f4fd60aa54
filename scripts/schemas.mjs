/** `npm run schemas`: writes the JSON Schemas of the data files and docs/FORMAT.md anew from the shapes of the records. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { at, run } from './lib/project.mjs';

await run(async () => {
  checkNode();
  ensureDependencies();
  // Only now: Vite is one of the dependencies.
  const { importSource } = await import('./lib/source.mjs');
  const { madeFiles } = await importSource('scripts/format/files.ts');
  mkdirSync(at('data', 'schema'), { recursive: true });
  for (const { path, text } of madeFiles()) writeFileSync(at(path), text);
});
