import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './source-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Made by tools, not written by people. */
const SKIPPED = new Set(['node_modules', 'dist', 'dist-portable', '.git', '.reports', 'coverage']);

const TEXT =
  /\.(ts|tsx|mjs|js|css|html|json|md|svg|txt|conf|config|yml)$|\/(Caddyfile|_headers|run|LICENSE|\.npmrc|\.gitignore)$/;

function walk(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path);
    return TEXT.test(`/${path}`) ? [path] : [];
  });
}

/** Every text file of the project. */
export const projectFiles = (): readonly SourceFile[] =>
  walk('').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
