/** Makes a fresh clone ready: dependencies, and with `--browser` a Chromium for the tests. */
import { ensureChromium } from './lib/chromium.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { run, say } from './lib/project.mjs';

await run(() => {
  checkNode();
  ensureDependencies();
  if (process.argv.includes('--browser')) say(`browser: ${ensureChromium()}`);
});
