/** `npm start [-- --port 4173]`: installs if needed, builds, serves on this machine, and opens the browser. */
import { parseArgs } from 'node:util';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { openBrowser } from './lib/open-browser.mjs';
import { whenParentIsGone } from './lib/parent.mjs';
import { at, run, SetupError } from './lib/project.mjs';
import { listen, staticServer } from './lib/server.mjs';
import { runTool } from './lib/tools.mjs';

/**
 * The wanted port, or if it is taken any other.
 * @param {string} folder
 * @param {number} port
 */
const serve = (folder, port) =>
  listen(staticServer(folder), port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(staticServer(folder), 0);
  });

await run(async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: process.env['PORT'] ?? '4173' } },
  });
  checkNode();
  ensureDependencies();
  if (!runTool('vite', ['build', '--logLevel', 'warn'])) throw new SetupError('the build failed.');

  const address = `http://127.0.0.1:${await serve(at('dist'), Number(values.port))}/`;
  console.log(`\n  Partnership Dashboard: ${address}\n  Ctrl+C stops it.\n`);
  openBrowser(address);

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
  whenParentIsGone(() => process.exit(0));
});
