/*
 * Works between the page and the network where the browser allows it, and keeps the dashboard on the device, so that it
 * opens without a network. The build makes it sw.js: see scripts/vite/service-worker.ts.
 *
 * The page comes from what is kept, not from the network: index.html and all its scripts are then of one build, for a build
 * is kept whole or not at all. A newer build is fetched whole beside it, and begins with the next page that is opened; a
 * page that is open keeps asking for files of its own build, by names that no other build has, and the build before the
 * newest stays for that. Asking the network first would be newer by one start, but could give the page of one build and
 * then lose the network before its scripts, or give the log-in page of a guest network for ours.
 *
 * The records come from the network as long as it answers, since they may be replaced without a build.
 */
import type { Build, KeeperScope, Kept, LoadEvent } from './source/keeper-scope.ts';

/** Put here by the build. */
declare const BUILD: Build;
const build = BUILD;

const scope = globalThis as unknown as KeeperScope;
const home = scope.registration.scope;

/** Other dashboards may be served from the same origin, each in a folder of its own. */
const mine = `dashboard ${home} `;
const buildCache = `${mine}build ${build.id}`;
const recordsCache = `${mine}records`;
const comingCache = `${mine}coming`;

/** Whoever waits longer than this for the records gets those that are kept, ms. */
const PATIENCE = 4000;
/** Files asked for within this time belong to one loading of the records, ms. */
const ONE_LOADING = 10_000;

const LOOSE = { ignoreSearch: true, ignoreVary: true } as const;
const at = (path: string): string => new URL(path, home).href;

const isPage = (answer: Response): boolean =>
  (answer.headers.get('content-type') ?? '').startsWith('text/html');

/** A file as the server has it now. Throws when it is not there, or when a page came in its place. */
async function fetched(path: string): Promise<Response> {
  const answer = await fetch(at(path), { cache: 'no-cache' });
  if (!answer.ok || isPage(answer) !== (path === './')) throw new Error(`${path}: ${answer.status}`);
  // What was redirected cannot stand for a page.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
}

/** While a new version is being put up, the page may still be the old one: it must name files of this build only. */
async function fetchedPage(): Promise<Response> {
  const answer = await fetched('./');
  const text = await answer.clone().text();
  const named = text.match(/assets\/[\w.-]+/g) ?? [];
  const files = new Set(build.files);
  if (!build.entries.every((name) => text.includes(name)) || named.some((name) => !files.has(`./${name}`)))
    throw new Error('The page is of another build.');
  return answer;
}

/** Keeps the build whole, or not at all. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(buildCache);
  const keep = async (path: string) =>
    await cache.put(at(path), await (path === './' ? fetchedPage() : fetched(path)));
  try {
    await Promise.all(['./', ...build.files].map(keep));
  } catch (cause) {
    await caches.delete(buildCache);
    throw cause;
  }
  // Some servers do not hand out every kind of file; the dashboard works without these.
  await Promise.allSettled(build.spare.map(keep));
}

/** Forgets all builds but this one and the one before, for which pages may still be open. */
async function forgetOld(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(`${mine}build `));
  const old = builds.filter((name) => name !== buildCache).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Keeps the records as the server has them now: all six, or those that were kept before. */
async function fetchRecords(): Promise<void> {
  await caches.delete(comingCache);
  const coming = await caches.open(comingCache);
  const keep = async (path: string) => await coming.put(at(path), await fetched(path));
  await Promise.all(build.records.map(keep));
  await Promise.allSettled(build.besides.map(keep));
  const cache = await caches.open(recordsCache);
  for (const request of await coming.keys()) {
    const answer = await coming.match(request);
    if (answer) await cache.put(request, answer);
  }
  await caches.delete(comingCache);
}

let fetching: Promise<void> | undefined;

/** The same, once for several pages that ask at a time. */
function keepRecords(): Promise<void> {
  fetching ??= fetchRecords().finally(() => {
    fetching = undefined;
  });
  return fetching;
}

const kept = async (cache: string, path: string): Promise<Response | undefined> =>
  await (await caches.open(cache)).match(at(path), LOOSE);

/** From where each page got its records last, and when that was decided. */
const origins = new Map<string, { readonly from: 'network' | 'copy'; readonly when: number }>();

/** All files of one loading come from one place: those of two days would not fit together. */
function originFor(client: string, seen: 'network' | 'copy'): 'network' | 'copy' {
  const now = Date.now();
  const known = origins.get(client);
  if (known && now - known.when < ONE_LOADING) return known.from;
  origins.set(client, { from: seen, when: now });
  return seen;
}

/** A file of the records: as the server has it, else as it is kept. What the server refuses is refused. */
async function record({ request, clientId }: LoadEvent, path: string): Promise<Response> {
  const asked = fetch(request);
  const copy = await kept(recordsCache, path);
  if (!copy) return await asked;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const answer = await Promise.race([asked.catch(() => undefined), late]);
  const isGood = answer !== undefined && answer.status < 500 && !isPage(answer);
  if (originFor(clientId, isGood ? 'network' : 'copy') === 'copy') return copy;
  try {
    return await asked;
  } catch (cause) {
    // The loading has failed as a whole; the next one may begin anew.
    origins.delete(clientId);
    throw cause;
  }
}

/** A file of the program: of this build, else of the one that the page asking is of. */
async function file(request: Request, path: string): Promise<Response> {
  const known = await kept(buildCache, path);
  if (known) return known;
  const before = path.startsWith('./assets/') ? await caches.match(request, LOOSE) : undefined;
  return before ?? (await fetch(request));
}

function answerTo(event: LoadEvent): Promise<Response> | undefined {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/s, '');
  if (request.method !== 'GET' || !address.startsWith(home)) return undefined;
  const path = `./${address.slice(home.length)}`;
  if (path === './' || path === './index.html')
    // Whoever asks for the page without going there wants to know whether there is a newer one.
    return request.mode === 'navigate' ? file(request, './') : undefined;
  if (path.startsWith('./data/')) return record(event, path);
  const isOurs = path.startsWith('./assets/') || build.files.includes(path) || build.spare.includes(path);
  return isOurs ? file(request, path) : undefined;
}

/** Brings the records that are kept up to date, and says what there is. */
async function report(client: string): Promise<Kept> {
  await keepRecords().catch(() => {});
  const there = await Promise.all(build.records.map((path) => kept(recordsCache, path)));
  return {
    ready: there.every((answer) => answer !== undefined),
    behind: origins.get(client)?.from === 'copy',
  };
}

scope.addEventListener('install', (event) => event.waitUntil(keepBuild().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOld().then(() => scope.clients.claim())));
scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer !== undefined) event.respondWith(answer);
});
scope.addEventListener('message', (event) =>
  event.waitUntil(report(event.source.id).then((kept) => event.ports[0]?.postMessage(kept))),
);
