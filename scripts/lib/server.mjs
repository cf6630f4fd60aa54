/** A static file server for the built folder, with the headers docs/HOSTING.md asks of any host. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl, isLasting, securityHeaders } from './headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** @type {readonly { name: string, ending: string, pack: (body: Buffer) => Promise<Buffer> }[]} */
const encodings = [
  {
    name: 'br',
    ending: '.br',
    pack: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  },
  { name: 'gzip', ending: '.gz', pack: (body) => promisify(gzip)(body) },
];

/**
 * A file as it is sent: as the build has packed it, else packed here. A packed form counts only for what never changes.
 * @param {{ path: string, file: string }} found
 * @param {typeof encodings[number] | undefined} encoding
 */
async function bodyOf({ path, file }, encoding) {
  if (!encoding) return readFile(file);
  const packed = isLasting(path) ? await readFile(file + encoding.ending).catch(() => undefined) : undefined;
  return packed ?? encoding.pack(await readFile(file));
}

/**
 * The file an address means, or nothing: no directory listings, nothing above the folder, nothing hidden.
 * @param {string} folder
 * @param {string} address path of the address, still encoded
 */
function fileFor(folder, address) {
  let path;
  try {
    path = normalize(decodeURIComponent(address)).replaceAll(sep, '/').slice(1);
  } catch {
    return undefined; // a broken escape, such as %E0
  }
  if (path === '') path = 'index.html';
  const hidden = path.split('/').some((part) => part.startsWith('.'));
  return hidden || path.includes('\0') ? undefined : { path, file: join(folder, path) };
}

/** @typedef {{ tag: string, bodies: Map<string, Promise<Buffer>> }} Kept */

/**
 * Reads files, and keeps their packed forms until they change on disk.
 * @param {string} folder
 */
function store(folder) {
  /** @type {Map<string, Kept>} */
  const kept = new Map();

  /**
   * @param {string} address
   * @param {string} accepted the request's Accept-Encoding
   */
  return async (address, accepted) => {
    const found = fileFor(folder, address);
    const info = found && (await stat(found.file).catch(() => undefined));
    if (!found || !info?.isFile()) return undefined;

    const tag = createHash('sha256')
      .update(`${found.path} ${info.size} ${info.mtimeMs}`)
      .digest('base64url')
      .slice(0, 16);
    let entry = kept.get(found.path);
    if (entry?.tag !== tag) {
      entry = { tag, bodies: new Map() };
      kept.set(found.path, entry);
    }

    const type = types[extname(found.path)] ?? 'application/octet-stream';
    const encoding = type.includes('charset')
      ? encodings.find(({ name }) => accepted.includes(name))
      : undefined;
    const key = encoding?.name ?? 'identity';
    let body = entry.bodies.get(key);
    if (!body) {
      body = bodyOf(found, encoding);
      entry.bodies.set(key, body);
    }
    return { path: found.path, type, encoding: encoding?.name, tag: `"${tag}-${key}"`, body: await body };
  };
}

/**
 * A server for a built folder; it does not listen yet.
 * @param {string} folder
 */
export function staticServer(folder) {
  const read = store(folder);

  return createServer(async (request, response) => {
    /**
     * @param {number} status
     * @param {Record<string, string>} headers
     * @param {Buffer | string} body
     */
    const answer = (status, headers, body) => {
      response.writeHead(status, {
        ...securityHeaders,
        ...headers,
        'Content-Length': Buffer.byteLength(body),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    /**
     * @param {number} status
     * @param {string} reason
     * @param {Record<string, string>} headers
     */
    const refuse = (status, reason, headers = {}) =>
      answer(
        status,
        { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers },
        reason,
      );

    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return refuse(405, 'Method not allowed', { Allow: 'GET, HEAD' });
      const address = (request.url ?? '/').split('?', 1)[0] ?? '/';
      const file = await read(address, String(request.headers['accept-encoding'] ?? ''));
      if (!file) return refuse(404, 'Not found');
      const headers = {
        'Content-Type': file.type,
        'Cache-Control': cacheControl(file.path),
        ETag: file.tag,
        Vary: 'Accept-Encoding',
        ...(file.encoding ? { 'Content-Encoding': file.encoding } : {}),
      };
      if (request.headers['if-none-match'] !== file.tag) return answer(200, headers, file.body);
      response.writeHead(304, { ...securityHeaders, ...headers }).end();
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(500, 'The file could not be read');
    }
  });
}

/**
 * Starts to listen on this machine only.
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any free one
 * @returns {Promise<number>} the port it got
 * @throws when the port is taken
 */
export const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
