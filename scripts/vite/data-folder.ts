import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The JSON files of a folder and its sub-folders, as paths with forward slashes. */
const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();

/**
 * The records are data, not code: they are served as they are at `data/` in development, and copied there in a build,
 * so that an office can replace them in the built folder. A missing file is a 404, never the page.
 */
export function dataFolder(folder: string): Plugin {
  return {
    name: 'data-folder',
    configureServer(server) {
      server.middlewares.use('/data', (request, response) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
        const found = jsonFiles(folder).includes(path);
        response.statusCode = found ? 200 : 404;
        response.setHeader(
          'Content-Type',
          found ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
        );
        response.setHeader('Cache-Control', 'no-cache');
        response.end(found ? readFileSync(join(folder, path)) : 'Not found');
      });
    },
    generateBundle() {
      for (const path of jsonFiles(folder))
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: readFileSync(join(folder, path)) });
    },
  };
}
