/** `npm run dev`: the development server; further arguments go to Vite. */
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { run } from './lib/project.mjs';
import { becomeTool } from './lib/tools.mjs';

await run(() => {
  checkNode();
  ensureDependencies();
  becomeTool('vite', process.argv.slice(2));
});
