import type { HtmlTagDescriptor, Plugin } from 'vite';
import { metaPolicy } from '../lib/headers.mjs';

/** Faces of the first screen, by the beginning of the file's name. */
const FONTS = ['source-sans-3-latin-', 'register-serif-basic-'];
/** `source-sans-3-latin-ext-<hash>` also begins like its base face. */
const EXTENDED = '-latin-ext-';

const tag = (name: string, attrs: HtmlTagDescriptor['attrs'], injectTo: HtmlTagDescriptor['injectTo']) =>
  ({ tag: name, ...(attrs && { attrs }), ...(injectTo && { injectTo }) }) satisfies HtmlTagDescriptor;

/** Adds to the head of the built page its Content-Security-Policy and hints for what the first paint waits for. */
export function pageHead(dataFiles: readonly string[]): Plugin {
  return {
    name: 'page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const fonts = Object.keys(bundle).filter(
          (file) => FONTS.some((font) => file.startsWith(`assets/${font}`)) && !file.includes(EXTENDED),
        );
        return [
          tag('meta', { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, 'head-prepend'),
          ...fonts.map((file) =>
            tag(
              'link',
              { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
              'head',
            ),
          ),
          ...dataFiles.map((file) =>
            tag('link', { rel: 'preload', as: 'fetch', href: `./data/${file}`, crossorigin: true }, 'head'),
          ),
        ];
      },
    },
  };
}
