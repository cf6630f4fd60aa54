import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { RECORDS_HERE } from '../../src/export/portable.ts';
import { portablePolicy } from '../lib/headers.mjs';

type Bundle = Rolldown.OutputBundle;

/** Parts of index.html that only make sense beside a server, and those that stand in their place without one. */
const SERVED_ONLY = /\s*<!--served-->[\s\S]*?<!--\/served-->/g;
const PORTABLE_ONLY = /<!--portable\s+([\s\S]*?)\s*-->/g;
/** Addresses of other files in the head. */
const ASKS = /\s*<(?:link\b[^>]*>|script\b[^>]*><\/script>)/g;
const CHARSET = '<meta charset="utf-8" />';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Text of a script as it may stand in a page: in strings `\x3C` is `<`, and elsewhere neither tag occurs. */
const scriptText = (code: string): string =>
  code
    .replace(/<(\/?script)/gi, '\\x3C$1')
    .replaceAll('\r\n', '\n')
    .trim();

function styleText(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('A style ends its own element.');
  return css.replaceAll('\r\n', '\n').trim();
}

/** Text that is no script, as it may stand in the element of one. */
function plainText(text: string): string {
  if (/<\/?script|<!--/i.test(text)) throw new Error('A text ends its own element.');
  return text.replaceAll('\r\n', '\n');
}

const textOf = (file: Rolldown.OutputAsset): string =>
  typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString('utf8');

/** All there is to put into the page. Whatever else the build has made would be missing from it. */
function partsOf(bundle: Bundle) {
  const files = Object.values(bundle);
  const only = <T>(found: readonly T[], what: string): T => {
    const [first] = found;
    if (first === undefined || found.length > 1)
      throw new Error(`One ${what} expected, not ${found.length}.`);
    return first;
  };
  const assets = files.filter((file) => file.type === 'asset');
  const ending = (end: string) => assets.filter(({ fileName }) => fileName.endsWith(end));
  const parts = {
    script: only(
      files.filter((file) => file.type === 'chunk'),
      'script',
    ).code,
    style: textOf(only(ending('.css'), 'style')),
    html: textOf(only(ending('index.html'), 'page')),
    licences: textOf(only(ending('licences.md'), 'list of licences')),
  };
  const left = assets.filter(({ fileName }) => !/\.css$|^index\.html$|^licences\.md$/.test(fileName));
  if (left.length > 0) throw new Error(`Not in the page: ${left.map(({ fileName }) => fileName).join(', ')}`);
  return parts;
}

/**
 * Puts the whole application into one HTML file without the records, which go where `RECORDS_HERE` stands. The policy of
 * that page names each script and style by the hash of what stands in it, so it is made last.
 * @param name of the file
 */
export function oneFile(name: string): Plugin {
  let publicDir = '';
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const parts = partsOf(bundle);
        const open = (file: string) => readFileSync(join(publicDir, file), 'utf8');
        const [start, main] = [scriptText(open('start.js')), scriptText(parts.script)];
        const style = styleText(parts.style);
        const icon = `data:image/svg+xml,${encodeURIComponent(open('icon.svg').trim())}`;
        const policy = portablePolicy({ scripts: [start, main].map(hashOf), styles: [hashOf(style)] });
        const bare = parts.html.replace(SERVED_ONLY, '').replace(PORTABLE_ONLY, '$1').replace(ASKS, '');
        if (!bare.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`);
        const html = bare
          .replace(
            CHARSET,
            () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          )
          .replace(
            /\s*<\/head>/,
            () =>
              `\n    <link rel="icon" href="${icon}" />\n    <style>${style}</style>\n    <script>${start}</script>\n  </head>`,
          )
          .replace(
            /\s*<\/body>/,
            () =>
              `\n${RECORDS_HERE}\n<script type="text/plain" data-licences>${plainText(parts.licences)}</script>\n<script type="module">${main}</script>\n  </body>`,
          );
        for (const file of Object.keys(bundle)) delete bundle[file];
        this.emitFile({ type: 'asset', fileName: name, source: html });
      },
    },
  };
}

/** In one file there is no script for a thread of its own: the page then does by itself what the thread would do. */
export function noThread(): Plugin {
  const NONE = '\0no-thread';
  return {
    name: 'no-thread',
    enforce: 'pre',
    resolveId: { filter: { id: /\?worker&url$/ }, handler: () => NONE },
    load: { filter: { id: /^\0no-thread$/ }, handler: () => "export default ''" },
  };
}
