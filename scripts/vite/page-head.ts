import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { metaPolicy } from '../lib/headers.mjs';

/** Faces of the first screen, by the beginning of the file's name. */
const FONTS = ['register-sans-basic-', 'register-serif-basic-'];

/** A file that the first page needs, what it is needed as, and its bytes as a server sends them. */
interface Needed {
  readonly file: string;
  readonly as: HtmlTagDescriptor['attrs'];
  readonly weight: number;
}

/**
 * Adds to the head of the built page its Content-Security-Policy and hints for what the first paint waits for, the
 * longest file first: on a server that sends a few at a time, the longest begun last would be the last to come.
 * @param folder of the records
 * @param dataFiles those of its files that the page loads
 */
export function pageHead(folder: string, dataFiles: readonly string[]): Plugin {
  return {
    name: 'page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const fonts = Object.values(bundle).flatMap((font): Needed[] =>
          font.type === 'asset' && FONTS.some((name) => font.fileName.startsWith(`assets/${name}`))
            ? [{ file: font.fileName, as: { as: 'font', type: 'font/woff2' }, weight: font.source.length }]
            : [],
        );
        const data = dataFiles.map((name): Needed => {
          const weight = gzipSync(readFileSync(join(folder, name))).length;
          return { file: `data/${name}`, as: { as: 'fetch' }, weight };
        });
        const hints = [...fonts, ...data]
          .sort((a, b) => b.weight - a.weight)
          .map(({ file, as }) => ({
            tag: 'link',
            attrs: { rel: 'preload', ...as, href: `./${file}`, crossorigin: true },
            injectTo: 'head' as const,
          }));
        const policy = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend' as const,
        };
        return [policy, ...hints];
      },
    },
  };
}
