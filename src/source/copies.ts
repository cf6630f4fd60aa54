import type { Kept } from './keeper-scope.ts';
import { scriptAddress } from './script-address.ts';

/**
 * Whether this device keeps what it takes to open without a network.
 * - `unknown`: not asked yet
 * - `coming`: it is being kept
 * - `ready`
 * - `insecure`, `unsupported`, `off`, `failed`: it is not, since browsers do so only for safe addresses; since this one does
 *   not; since the site does not offer it; since it could not be done this time
 */
export type Keeping = 'unknown' | 'coming' | 'ready' | 'insecure' | 'unsupported' | 'off' | 'failed';

export interface Copies {
  readonly keeping: Keeping;
  /** A newer version is kept; it begins with the next page that is opened. */
  readonly newer: boolean;
  /** The records shown are those that were kept, since the server did not answer. */
  readonly behind: boolean;
}

let copies: Copies = { keeping: 'unknown', newer: false, behind: false };
const listeners = new Set<() => void>();

/** What is kept on this device, as far as it is known. */
export const copiesNow = (): Copies => copies;

/** Hears of every change, until the returned function is called. */
export function onCopies(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function become(change: Partial<Copies>): void {
  copies = { ...copies, ...change };
  for (const listener of listeners) listener();
}

const KEEPER = './sw.js';

/** Whether the site has taken its keeper away, so that nothing is to be kept any more. Without a network nobody knows. */
async function isTakenAway(): Promise<boolean> {
  if (!navigator.onLine) return false;
  const answer = await fetch(KEEPER, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  return answer?.status === 404 || answer?.status === 410;
}

/** Forgets all that this device has kept of this dashboard. */
async function forget(container: ServiceWorkerContainer): Promise<void> {
  const registration = await container.getRegistration();
  if (!registration) return;
  await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`dashboard ${registration.scope} `));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The keeper once it works. Throws when it could not keep everything. */
function working({ active, waiting, installing }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const coming = installing ?? waiting;
  if (active) return Promise.resolve(active);
  return new Promise((resolve, reject) => {
    if (!coming) reject(new Error('There is no keeper.'));
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') reject(new Error('Not everything could be kept.'));
    });
  });
}

/** Has the records brought up to date, and asks what there is. */
function ask(keeper: ServiceWorker): Promise<Kept> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Kept>) => {
      port1.close();
      resolve(data);
    };
    keeper.postMessage('keep', [port2]);
  });
}

async function keep(container: ServiceWorkerContainer): Promise<void> {
  let before = container.controller;
  container.addEventListener('controllerchange', () => {
    if (before) become({ newer: true });
    before = container.controller;
  });
  const registration = await container.register(scriptAddress(KEEPER), { updateViaCache: 'none' });
  const look = async () => {
    const { ready, behind } = await ask(await working(registration));
    // Once the server was not there for this page, its records stay those.
    become({ keeping: ready ? 'ready' : 'failed', behind: copies.behind || behind });
  };
  await look();
  addEventListener('online', () => void look().catch(() => {}));
}

/** Keeps on this device what it takes to open without a network, where that can be. Never throws. */
export async function keepCopies(): Promise<void> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!isSecureContext) return become({ keeping: 'insecure' });
  if (!container) return become({ keeping: 'unsupported' });
  try {
    if (await isTakenAway()) {
      await forget(container);
      return become({ keeping: 'off' });
    }
    become({ keeping: 'coming' });
    await keep(container);
  } catch {
    // Whatever hindered it, the dashboard works as before; the page Data says that nothing is kept.
    become({ keeping: 'failed' });
  }
}
