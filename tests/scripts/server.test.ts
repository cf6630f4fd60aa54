import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/lib/headers.mjs';
import { listen, staticServer } from '../../scripts/lib/server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'built-'));
const secret = `${folder}-secret.txt`;
const server = staticServer(folder);
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'go();'.repeat(100));
  writeFileSync(join(folder, 'data', 'visits.json'), '[]');
  writeFileSync(join(folder, '.hidden'), 'hidden');
  writeFileSync(secret, 'secret');
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
  rmSync(secret);
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: number;
}

/** Asks with the path exactly as given, which `fetch` would tidy up. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, bytes }));
    });
    sent.on('error', reject).end();
  });

describe('the static server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/?x=1', 'text/html; charset=utf-8', 'no-cache'],
    ['/data/visits.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/index-abc.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('answers %s as %s, %s', async (path, type, cache) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
  });

  it.each([
    '/assets/index-old.js',
    '/data/nope.json',
    '/visits',
    '/data',
    '/assets/',
    '/.hidden',
    `/../${secret.split('/').at(-1)}`,
    `/%2e%2e/${secret.split('/').at(-1)}`,
    `/..%2f${secret.split('/').at(-1)}`,
    '/%E0%A4',
    '/index.html%00.js',
  ])('answers %s with 404, and not with the page', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(404);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });

  it.each(['/', '/nope'])('sends the security headers with %s', async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()]).toBe(value);
  });

  it('reads only', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, bytes: 0 });
  });

  it('packs text as the browser can unpack it', async () => {
    const path = '/assets/index-abc.js';
    const plain = await ask(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.bytes).toBe(500);
    const packed = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(packed.bytes).toBeLessThan(100);
    expect((await ask(path, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  });

  it('sends what the build has packed, and only of what never changes', async () => {
    const br = { 'accept-encoding': 'br' };
    for (const path of ['assets/lasting-abc.js', 'data/themes.json']) {
      writeFileSync(join(folder, path), 'go();'.repeat(100));
      writeFileSync(join(folder, `${path}.br`), 'packed');
    }
    expect(await ask('/assets/lasting-abc.js', br)).toMatchObject({
      headers: { 'content-encoding': 'br', 'content-type': 'text/javascript; charset=utf-8' },
      bytes: 'packed'.length,
    });
    expect((await ask('/assets/lasting-abc.js')).bytes).toBe(500);
    const records = await ask('/data/themes.json', br);
    expect(records.headers['content-encoding']).toBe('br');
    expect(records.bytes).not.toBe('packed'.length);
  });

  it('says that a file has not changed, until it has', async () => {
    const { headers } = await ask('/data/visits.json');
    const known = { 'if-none-match': String(headers['etag']) };
    expect(await ask('/data/visits.json', known)).toMatchObject({ status: 304, bytes: 0 });
    writeFileSync(join(folder, 'data', 'visits.json'), '[{}]');
    expect(await ask('/data/visits.json', known)).toMatchObject({ status: 200, bytes: 4 });
  });
});
