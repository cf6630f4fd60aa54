import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, staticServer } from '../../../scripts/lib/server.mjs';
import { builtFolder } from './served.ts';

/** Answers in place of the server; false leaves it to the server. */
type Instead = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A site of its own for a test that changes what is served: a copy of the build in a folder that may be changed. */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'));
  address = '';
  instead: Instead = () => false;
  #server: Server | undefined;

  /** Serves the build; again at the same address after `close`. */
  async open(): Promise<void> {
    if (!this.address) cpSync(builtFolder, this.folder, { recursive: true });
    const server = staticServer(this.folder);
    const [answer] = server.listeners('request') as ((...at: Parameters<Instead>) => void)[];
    server.removeAllListeners('request');
    server.on(
      'request',
      (request, response) => this.instead(request, response) || answer?.(request, response),
    );
    const port = await listen(server, Number(this.address.split(':').at(-1)?.slice(0, -1) ?? 0));
    this.address = `http://127.0.0.1:${port}/`;
    this.#server = server;
  }

  /** The server is gone; the folder stays. */
  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path = (file: string): string => join(this.folder, file);
  read = (file: string): string => readFileSync(this.path(file), 'utf8');
  write = (file: string, text: string): void => writeFileSync(this.path(file), text);
  isMissing = (file: string): boolean => !existsSync(this.path(file));

  /** Takes a script away, by the beginning of its name. */
  lose(part: string): void {
    for (const name of readdirSync(this.path('assets')))
      if (name.startsWith(`${part}-`)) rmSync(this.path(`assets/${name}`));
  }

  /**
   * Puts up another version: the same program under other names, and the files of the version before are gone.
   * @param keepsOld they stay
   */
  deploy(version = 'NEWER', keepsOld = false): void {
    const assets = readdirSync(this.path('assets')).filter((name) => /-[\w-]{8,}\.(js|css)$/.test(name));
    const other = (name: string) => name.replace(/\.\w+$/, (ending) => version + ending);
    const all = new RegExp(assets.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
    const renamed = (file: string) => this.read(file).replace(all, other);
    for (const name of assets) {
      writeFileSync(this.path(`assets/${other(name)}`), renamed(`assets/${name}`));
      if (!keepsOld) rmSync(this.path(`assets/${name}`));
    }
    this.write('index.html', renamed('index.html'));
    this.write('sw.js', renamed('sw.js').replace(/id:(["'`])\w+\1/, `id:"${version}"`));
  }
}
