import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = () => void;

/** A keeper as a browser has it: it says what it is told to say. */
function browser({
  state = 'activated',
  kept = { ready: true, behind: false },
  head = 200,
}: {
  readonly state?: 'activated' | 'redundant' | 'active';
  readonly kept?: object;
  readonly head?: number;
} = {}) {
  const listeners = new Map<string, Listener>();
  const worker = {
    state,
    addEventListener: (_: string, listener: Listener) => queueMicrotask(listener),
    postMessage: (_: string, [port]: MessagePort[]) => port?.postMessage(kept),
  };
  const container = {
    controller: null as object | null,
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    register: vi.fn(async () => (state === 'active' ? { active: worker } : { installing: worker })),
    getRegistration: vi.fn(async () => ({ scope: 'https://office.example/', unregister })),
  };
  const unregister = vi.fn(async () => true);
  const deleted: string[] = [];
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('fetch', async () => new Response(null, { status: head }));
  vi.stubGlobal('caches', {
    keys: async () => ['dashboard https://office.example/ records', 'somebody else'],
    delete: async (name: string) => deleted.push(name),
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  const take = (controller: object) => {
    container.controller = controller;
    listeners.get('controllerchange')?.();
  };
  return { container, unregister, deleted, take };
}

async function fresh() {
  vi.resetModules();
  return await import('../../src/source/copies.ts');
}

beforeEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

describe('copies on this device', () => {
  test.each([
    ['are ready once everything is kept', browser, {}, 'ready'],
    ['are ready when they were kept before', browser, { state: 'active' }, 'ready'],
    ['are not when the program could not be kept whole', browser, { state: 'redundant' }, 'failed'],
    [
      'are not when the records are not all there',
      browser,
      { kept: { ready: false, behind: false } },
      'failed',
    ],
    ['are not when the site has none', browser, { head: 404 }, 'off'],
  ] as const)('%s', async (_, start, how, keeping) => {
    start(how);
    const { copiesNow, keepCopies } = await fresh();
    expect(copiesNow().keeping).toBe('unknown');
    await keepCopies();
    expect(copiesNow()).toEqual({ keeping, newer: false, behind: false });
  });

  test('are not to be had at an address that is not safe, or in a browser that has none', async () => {
    vi.stubGlobal('isSecureContext', false);
    const first = await fresh();
    await first.keepCopies();
    expect(first.copiesNow().keeping).toBe('insecure');
    vi.stubGlobal('isSecureContext', true);
    const second = await fresh();
    await second.keepCopies();
    expect(second.copiesNow().keeping).toBe('unsupported');
  });

  test('are not when the browser refuses, and nothing is thrown', async () => {
    const { container } = browser();
    container.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
    const { copiesNow, keepCopies } = await fresh();
    await keepCopies();
    expect(copiesNow().keeping).toBe('failed');
  });

  test('go when the site takes its keeper away, and only those of this site', async () => {
    const { container, unregister, deleted } = browser({ head: 410 });
    const { keepCopies } = await fresh();
    await keepCopies();
    expect(container.register).not.toHaveBeenCalled();
    expect(unregister).toHaveBeenCalledOnce();
    expect(deleted).toEqual(['dashboard https://office.example/ records']);
  });

  test('of a newer version are told, and the first are no newer ones', async () => {
    const { take } = browser();
    const { copiesNow, keepCopies, onCopies } = await fresh();
    const heard = vi.fn();
    const stop = onCopies(heard);
    await keepCopies();
    take({});
    expect(copiesNow().newer).toBe(false);
    take({});
    expect(copiesNow().newer).toBe(true);
    stop();
    const times = heard.mock.calls.length;
    take({});
    expect(heard).toHaveBeenCalledTimes(times);
  });

  test('that were shown stay told when the network comes back', async () => {
    const kept = { ready: true, behind: true };
    browser({ kept });
    const { copiesNow, keepCopies } = await fresh();
    await keepCopies();
    expect(copiesNow().behind).toBe(true);
    kept.behind = false;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(copiesNow().keeping).toBe('ready'));
    expect(copiesNow().behind).toBe(true);
  });
});
