import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Build } from '../../src/source/keeper-scope.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Nobody asks for these while the dashboard runs: what reads the schemas are editors. */
const UNASKED = /^\.|^data\/schema\/|^robots\.txt$/;
/** Made here, or so long and so seldom wanted that it is not kept on every device. */
const UNKEPT = /^(sw\.js|take-along\.txt)$/;

/** The scripts that a page begins with, as it names them. */
const BEGINS = /<script type="module"[^>]* src="\.\/([^"]+)"/g;

/** All that the build puts into its folder, by path. */
function filesOf(bundle: Rolldown.OutputBundle, publicDir: string): Files {
  const made = Object.values(bundle).map(
    (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
  );
  const copied = readdirSync(publicDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (path) =>
        [path.slice(publicDir.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))] as const,
    );
  return new Map([...made, ...copied].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What the keeper has to know of a build. What is in the records does not make another build.
 * @param records names of the six files in `data/`
 */
export function buildOf(files: Files, records: readonly string[]): Build {
  const wanted = [...files.keys()].filter((path) => !UNASKED.test(path) && !UNKEPT.test(path));
  const needed = wanted.filter((path) => path.startsWith('assets/') || path === 'start.js');
  const data = wanted.filter((path) => path.startsWith('data/'));
  const own = records.map((name) => `data/${name}`);
  const spare = wanted.filter((path) => ![...needed, ...data, 'index.html'].includes(path));
  const entries = [...String(files.get('index.html')).matchAll(BEGINS)].flatMap(([, path]) => path ?? []);
  if (entries.length === 0) throw new Error('index.html has no script to begin with.');
  const hash = createHash('sha256');
  for (const path of [...needed, ...spare, 'index.html'].toSorted())
    hash.update(`${path}\n`).update(files.get(path) ?? '');
  const at = (paths: readonly string[]) => paths.map((path) => `./${path}`);
  return {
    id: hash.digest('hex').slice(0, 12),
    entries,
    files: at(needed),
    spare: at(spare),
    records: at(own),
    besides: at(data.filter((path) => !own.includes(path))),
  };
}

/** The script of the keeper for a build, in one piece. */
async function keeperFor(known: Build, source: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILD: JSON.stringify(known) },
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...more] = outputs;
  if (script?.type !== 'chunk' || more.length > 0) throw new Error('The keeper is not one script.');
  return script.code;
}

/**
 * Emits sw.js, which keeps all that the dashboard needs to run without a network: the page, its scripts, styles and fonts,
 * and the records. Their packed forms are the server's affair.
 * @param source of the keeper
 * @param records names of the six files in `data/`
 */
export function serviceWorker(source: string, records: readonly string[]): Plugin {
  let publicDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    // After all that emits files.
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const known = buildOf(filesOf(bundle, publicDir), records);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await keeperFor(known, source) });
      },
    },
  };
}
