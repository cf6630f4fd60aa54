import { build, type Plugin } from 'vite';
import { portable, SHELL } from './portable.ts';

/** The application as one file, without its records. */
async function makeShell(root: string): Promise<string> {
  const made = await build({
    ...portable,
    root,
    configFile: false,
    mode: 'portable',
    logLevel: 'warn',
    build: { ...portable.build, write: false },
  });
  const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [page, ...more] = files;
  if (page?.type !== 'asset' || more.length > 0) throw new Error('The portable page is not one file.');
  return String(page.source);
}

/**
 * Leaves in the build the portable page without its records, for the application to fill with those it holds. It ends in
 * `.txt`, so that no server hands it out as a page: the policy of the server does not fit it.
 */
export function takeAlong(): Plugin {
  let root = '';
  let shell: Promise<string> | undefined;
  return {
    name: 'take-along',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      // Beside the build itself, which has time to spare.
      shell = makeShell(root);
      // Told when it is waited for.
      shell.catch(() => {});
    },
    async generateBundle() {
      shell ??= makeShell(root);
      this.emitFile({ type: 'asset', fileName: SHELL, source: await shell });
    },
  };
}
