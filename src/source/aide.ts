import address from '../aide.ts?worker&url';
import type { ErrandName, Errands, ReadSoFar, Reply, Sent } from './errand.ts';
import { LoadError } from './load-error.ts';
import { scriptAddress } from './script-address.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onSoFar: ((soFar: ReadSoFar) => void) | undefined;
}

/** Work on the records in a thread of its own, so that the page goes on answering. */
export class Aide {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#take(data);
    worker.onerror = ({ message }) => this.#failAll(new Error(message || 'The thread broke off.'));
  }

  /** Starts the thread; nothing when there is none to be had, as for a page that was opened as a file. */
  static async start(signal: AbortSignal): Promise<Aide | undefined> {
    // A page that is one file has no script for it.
    if (!address) return undefined;
    const started = new Promise<Worker | undefined>((resolve) => {
      const worker = new Worker(scriptAddress(address), { type: 'module' });
      const giveUp = () => {
        worker.terminate();
        resolve(undefined);
      };
      worker.onmessage = () => resolve(worker);
      worker.onerror = giveUp;
      signal.addEventListener('abort', giveUp);
    });
    // No thread is no fault: the page then reads the records by itself.
    const worker = await started.catch(() => undefined);
    signal.throwIfAborted();
    return worker && new Aide(worker);
  }

  #take(reply: Reply): void {
    if ('ready' in reply) return;
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ('soFar' in reply) {
      waiting.onSoFar?.(reply.soFar);
      return;
    }
    this.#waiting.delete(reply.id);
    if ('answer' in reply) waiting.resolve(reply.answer as never);
    else waiting.reject(reply.fault ? new LoadError(reply.fault) : new Error(reply.failed));
  }

  #failAll(reason: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  /**
   * Has something done.
   * @param transfer buffers that go over whole, and are gone here
   * @throws {LoadError} when a file cannot be read; or the signal's reason, and then everything else is given up too
   */
  ask<N extends ErrandName>(
    name: N,
    gives: Errands[N]['gives'],
    {
      signal,
      onSoFar,
      transfer = [],
    }: {
      readonly signal?: AbortSignal | undefined;
      readonly onSoFar?: (soFar: ReadSoFar) => void;
      readonly transfer?: Transferable[];
    } = {},
  ): Promise<Errands[N]['gets']> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onSoFar });
      signal?.addEventListener('abort', () => {
        if (this.#waiting.delete(id)) reject(signal.reason);
      });
      this.#worker.postMessage({ id, name, gives } as Sent, transfer);
    });
  }

  /** Ends the thread and forgets all it knows. */
  end(): void {
    this.#worker.terminate();
    this.#failAll(new Error('The worker was ended.'));
  }
}
