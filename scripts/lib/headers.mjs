/**
 * What the page may do, and the headers a server sends with each file. The preview server, the page's `<meta>` policy,
 * the samples in docs/hosting and their test all start here.
 */

/** Names of Trusted Types policies the application creates: one, for the address of the thread that reads large datasets. */
const trustedTypes = 'records';

/** @type {readonly (readonly [directive: string, value: string])[]} */
const directives = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self' blob:"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['object-src', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', trustedTypes],
];

/** A browser ignores these in a `<meta>` and says so on its console. */
const headerOnly = new Set(['frame-ancestors']);

/** @param {typeof directives} list */
const written = (list) => list.map(([directive, value]) => `${directive} ${value}`).join('; ');

/** The Content-Security-Policy as far as a `<meta>` can carry it. */
export const metaPolicy = written(directives.filter(([directive]) => !headerOnly.has(directive)));

/**
 * The same for a page that is one file and asks for nothing: its scripts and styles are in it, named by their hashes.
 * @param {{ scripts: readonly string[], styles: readonly string[] }} hashes as `'sha256-…'`, with the quotation marks
 */
export const portablePolicy = ({ scripts, styles }) =>
  written([
    ['default-src', "'none'"],
    ['script-src', scripts.join(' ')],
    ['style-src', styles.join(' ')],
    ['img-src', 'data: blob:'],
    ['font-src', 'data:'],
    ['connect-src', "'none'"],
    ['worker-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', trustedTypes],
  ]);

/**
 * Headers that go with every answer. Strict-Transport-Security is not among them: it belongs to a host that has TLS.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = {
  'Content-Security-Policy': written(directives),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), payment=(), display-capture=(), clipboard-read=()',
};

/**
 * Whether a file never changes: names in assets/ carry a hash of their content.
 * @param {string} path as in the address, from the application's folder, without a leading slash
 */
export const isLasting = (path) => path.startsWith('assets/');

/**
 * How long a file may be kept: what never changes for ever, all else is asked for anew.
 * @param {string} path as in the address, from the application's folder, without a leading slash
 */
export const cacheControl = (path) => (isLasting(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
