/** `npm run build`: the application as static files in dist/; further arguments go to Vite. */
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { run, SetupError } from './lib/project.mjs';
import { runTool } from './lib/tools.mjs';

await run(() => {
  checkNode();
  ensureDependencies();
  if (!runTool('vite', ['build', ...process.argv.slice(2)])) throw new SetupError('the build failed.');
});
