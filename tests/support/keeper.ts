import { vi } from 'vitest';
import type { Build, Kept, LoadEvent } from '../../src/source/keeper-scope.ts';

export const HOME = 'https://office.example/dashboard/';

const withoutQuery = (asked: Request | string): string =>
  (typeof asked === 'string' ? asked : asked.url).replace(/[?#].*$/, '');

/** Copies as a browser keeps them. */
class FakeCache {
  readonly answers = new Map<string, Response>();
  readonly put = async (at: Request | string, answer: Response) => {
    const bytes = await answer.arrayBuffer();
    const { status, headers } = answer;
    this.answers.set(withoutQuery(at), new Response(bytes, { status, headers }));
  };
  readonly match = (at: Request | string) => Promise.resolve(this.answers.get(withoutQuery(at))?.clone());
  readonly keys = () => Promise.resolve([...this.answers.keys()].map((url) => new Request(url)));
}

class FakeCaches {
  readonly all = new Map<string, FakeCache>();
  readonly open = (name: string) => {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return Promise.resolve(cache);
  };
  readonly delete = (name: string) => Promise.resolve(this.all.delete(name));
  readonly keys = () => Promise.resolve([...this.all.keys()]);
  readonly match = async (at: Request | string) => {
    for (const cache of this.all.values()) {
      const found = await cache.match(at);
      if (found) return found;
    }
    return undefined;
  };
}

export const build: Build = {
  id: 'b2',
  entries: ['assets/start-b2.js'],
  files: ['./assets/start-b2.js', './assets/page-b2.js', './start.js'],
  spare: ['./licences.md'],
  records: ['./data/visits.json', './data/people.json'],
  besides: ['./data/decks/index.json'],
};

export const PAGE = '<!doctype html><script type="module" src="./assets/start-b2.js"></script>';

const typeOf = (path: string): string => {
  if (path === './') return 'text/html; charset=utf-8';
  return path.endsWith('.json') ? 'application/json' : 'text/javascript';
};

export const answer = (path: string, text: string, status = 200, type = typeOf(path)): Response =>
  new Response(text, { status, headers: { 'content-type': type } });

/** Answers by path; nothing is a network that is not there. */
export type Server = (path: string) => Response | undefined | Promise<Response | undefined>;

/** A server that has everything. */
export const whole: Server = (path) => answer(path, path === './' ? PAGE : `${path} of the server`);

/** The keeper of a build as it runs in a browser, with copies and a server of its own. */
export async function startKeeper(known: Build = build) {
  const listeners = new Map<string, (event: unknown) => void>();
  const caches = new FakeCaches();
  const world = { server: whole };
  const fetched: string[] = [];
  const ask = async (input: Request | string): Promise<Response> => {
    const path = `./${withoutQuery(input).slice(HOME.length)}`;
    fetched.push(path);
    const found = await world.server(path);
    if (!found) throw new TypeError('Failed to fetch');
    return found;
  };
  vi.stubGlobal('BUILD', known);
  vi.stubGlobal('registration', { scope: HOME });
  vi.stubGlobal('clients', { claim: () => Promise.resolve() });
  vi.stubGlobal('skipWaiting', () => Promise.resolve());
  vi.stubGlobal('addEventListener', (name: string, listener: (event: unknown) => void) =>
    listeners.set(name, listener),
  );
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', ask);
  vi.resetModules();
  await import('../../src/keeper.ts');

  const lasting = async (name: string, event: object = {}) => {
    let work: Promise<unknown> | undefined;
    const waitUntil = (given: Promise<unknown>) => {
      work = given;
    };
    listeners.get(name)?.({ ...event, waitUntil });
    await work;
  };
  return {
    caches,
    fetched,
    serve: (server: Server) => {
      world.server = server;
    },
    install: () => lasting('install'),
    activate: () => lasting('activate'),
    /** What a page gets; nothing when the keeper leaves it to the browser. */
    get: (path: string, { mode = 'cors', method = 'GET', client = 'page' } = {}) => {
      let given: Promise<Response> | undefined;
      const event = {
        request: { url: new URL(path, HOME).href, mode, method },
        clientId: client,
        respondWith: (response: Promise<Response>) => {
          given = response;
        },
      } as unknown as LoadEvent;
      listeners.get('fetch')?.(event);
      return given;
    },
    /** What it says when a page asks what is kept. */
    report: async (client = 'page') => {
      let said: Kept | undefined;
      const port = { postMessage: (kept: Kept) => (said = kept) };
      await lasting('message', { source: { id: client }, ports: [port] });
      return said;
    },
    /** The names of the copies and the paths in each. */
    kept: () =>
      Object.fromEntries(
        [...caches.all].map(([name, { answers }]) => [
          name.replace(`dashboard ${HOME} `, ''),
          [...answers.keys()].map((url) => `./${url.slice(HOME.length)}`).sort(),
        ]),
      ),
  };
}
