import { vi } from 'vitest';
import { type FileKey, fileKeys } from '../../src/records/files.ts';

/** An answer for a file: text, bytes, a whole response, or a function that makes the response. */
export type Answer = string | Uint8Array | Response | ((signal: AbortSignal) => Promise<Response>);

const isFileKey = (text: string | undefined): text is FileKey => fileKeys.some((key) => key === text);

/** Stands in for the server that has the data files; a file without an answer is not found. Returns the mocked fetch. */
export function serveData(answers: Readonly<Partial<Record<FileKey, Answer | undefined>>>) {
  const answerTo = (url: string, signal: AbortSignal): Response | Promise<Response> => {
    const key = /\/data\/(\w+)\.json$/.exec(url)?.[1];
    const answer = isFileKey(key) ? answers[key] : undefined;
    signal.throwIfAborted();
    if (answer === undefined)
      return new Response('<h1>Not Found</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
    if (answer instanceof Response) return answer;
    if (typeof answer === 'function') return answer(signal);
    const body = typeof answer === 'string' ? answer : new Uint8Array(answer);
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
  const serve = (input: URL | RequestInfo, init?: RequestInit): Promise<Response> =>
    Promise.resolve().then(() => answerTo(String(input), init?.signal ?? new AbortController().signal));
  const mocked = vi.fn(serve);
  vi.stubGlobal('fetch', mocked);
  return mocked;
}

/** A response whose body comes in these pieces, and then stays open for ever if `open`. */
export function inPieces(
  pieces: readonly Uint8Array[],
  { open = false, headers = {} }: { open?: boolean; headers?: Record<string, string> } = {},
) {
  return (signal: AbortSignal): Promise<Response> => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        if (open) signal.addEventListener('abort', () => controller.error(signal.reason));
        else controller.close();
      },
    });
    return Promise.resolve(new Response(body, { headers }));
  };
}
