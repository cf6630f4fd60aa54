/** Serves a built folder on this machine: `node scripts/serve.mjs [--dir dist] [--port 4173]`. */
import { parseArgs } from 'node:util';
import { whenParentIsGone } from './lib/parent.mjs';
import { at } from './lib/project.mjs';
import { listen, staticServer } from './lib/server.mjs';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: at('dist') }, port: { type: 'string', default: '4173' } },
});

console.log(`http://127.0.0.1:${await listen(staticServer(values.dir), Number(values.port))}/`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
whenParentIsGone(() => process.exit(0));
