import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FileKey, fileKeys } from '../../src/records/files.ts';
import { loadFiles, type Progress } from '../../src/source/load.ts';
import { LoadError } from '../../src/source/load-error.ts';
import { parseFile } from '../../src/source/parse.ts';
import { records as en } from '../../src/words/en/records.ts';
import { records as zh } from '../../src/words/zh/records.ts';
import { type Answer, inPieces, serveData } from '../support/data-server.ts';
import { rawDataset } from '../support/raw.ts';

const base = 'https://office.example/dashboard/index.html#/visits';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const good = (): Record<FileKey, Answer> =>
  Object.fromEntries(fileKeys.map((key) => [key, JSON.stringify({ [key]: rawDataset()[key] })])) as Record<
    FileKey,
    Answer
  >;

const errorOf = (answers: Partial<Record<FileKey, Answer | undefined>>, options = {}): Promise<unknown> => {
  serveData({ ...good(), ...answers });
  return loadFiles(parseFile, { base, ...options }).then(
    () => 'loaded',
    (error: unknown) => error,
  );
};

const status = (code: number, body = '') => new Response(body, { status: code });

afterEach(() => {
  vi.useRealTimers();
});

describe('loadFiles', () => {
  it('loads the six files beside the page', async () => {
    const fetched = serveData(good());
    const files = await loadFiles(parseFile, { base });
    expect(Object.keys(files)).toEqual(fileKeys);
    expect(files.visits).toEqual({ visits: rawDataset().visits });
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual(
      fileKeys.map((key) => `https://office.example/dashboard/data/${key}.json`),
    );
    expect(fetched.mock.calls.every(([, init]) => init?.cache === 'no-cache')).toBe(true);
  });

  it('takes JSON for what it is, whatever type the server gives it', async () => {
    const text = JSON.stringify(rawDataset().visits);
    for (const type of ['text/html', 'text/plain', 'application/octet-stream', ''])
      expect(await errorOf({ visits: new Response(text, { headers: { 'content-type': type } }) })).toBe(
        'loaded',
      );
    expect(await errorOf({ visits: `\ufeff${text}` })).toBe('loaded');
    expect(await errorOf({ visits: '[]' })).toBe('loaded');
  });

  const cases: readonly (readonly [
    name: string,
    answer: () => Answer | undefined,
    expected: Partial<LoadError>,
  ])[] = [
    ['is missing', () => undefined, { reason: 'not-found', status: 404 }],
    ['is gone', () => status(410), { reason: 'not-found', status: 410 }],
    ['is forbidden', () => status(403, '<p>no</p>'), { reason: 'forbidden', status: 403 }],
    ['wants a login', () => status(401), { reason: 'forbidden', status: 401 }],
    ['breaks the server', () => status(500), { reason: 'server', status: 500 }],
    ['is behind a busy gateway', () => status(503, '<html>'), { reason: 'server', status: 503 }],
    ['is a web page', () => '<!doctype html><title>Log in</title>', { reason: 'web-page' }],
    ['is a web page after space', () => '\n\n  <HTML>', { reason: 'web-page' }],
    ['is empty', () => '', { reason: 'empty' }],
    ['is a byte order mark', () => new Uint8Array([0xef, 0xbb, 0xbf]), { reason: 'empty' }],
    ['is white space', () => ' \r\n\t ', { reason: 'empty' }],
    ['is cut off', () => '{"visits": [\n  {"id": "a"', { reason: 'cut-off', line: 2, column: 13 }],
    ['is cut off in a word', () => '[{"partial": tr', { reason: 'cut-off', line: 1, column: 16 }],
    ['is no JSON', () => '{"visits": [\n  {id: 1}]}', { reason: 'not-json', line: 2, column: 4 }],
    ['has a comma too many', () => '[1,\n2,\n]', { reason: 'not-json', line: 3, column: 1 }],
    ['is deep', () => '['.repeat(100_000), { reason: 'cut-off' }],
    ['is in UTF-16', () => new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x5d, 0]), { reason: 'not-utf8' }],
    [
      'is in GBK',
      () => new Uint8Array([0x5b, 0x22, 0xb1, 0xb1, 0xbe, 0xa9, 0x22, 0x5d]),
      { reason: 'not-utf8' },
    ],
    ['is an object', () => '{}', { reason: 'wrong-shape' }],
    ['is a text', () => '"visits"', { reason: 'wrong-shape' }],
    ['is null', () => 'null', { reason: 'wrong-shape' }],
    ['has another name', () => '{"partners": []}', { reason: 'wrong-shape' }],
    [
      'cannot be reached',
      () => () => Promise.reject(new TypeError('Failed to fetch')),
      { reason: 'network' },
    ],
    ['breaks off', () => inPieces([bytes('[')], { open: true }), { reason: 'timeout' }],
  ];

  it.each(cases)('says when a file %s', async (_, answer, expected) => {
    const error = await errorOf({ visits: answer() }, { stall: 40 });
    expect(error).toBeInstanceOf(LoadError);
    if (!(error instanceof LoadError)) return;
    expect(error).toMatchObject({ file: 'visits', ...expected });
    for (const words of [en, zh]) {
      const sentence = words.loadWrong(error);
      expect(sentence).toMatch(/^visits\.json.+[.。]$/);
      expect(`${sentence}${words.loadMend(error)}`).not.toMatch(/undefined|NaN/);
      if (error.line !== undefined) expect(sentence).toContain(String(error.column).slice(0, 1));
    }
  });

  it('has a sentence of its own for each reason', () => {
    const reasons = [...new Set(cases.map(([, , { reason }]) => reason))].flatMap((reason) =>
      reason ? [reason] : [],
    );
    for (const words of [en, zh])
      expect(new Set(reasons.map((reason) => words.loadWrong({ file: 'visits', reason }))).size).toBe(
        reasons.length,
      );
    expect(reasons).toHaveLength(11);
  });

  it('tells how far each file has come', async () => {
    const text = bytes(JSON.stringify(rawDataset().visits));
    const seen: Progress[] = [];
    serveData({
      ...good(),
      visits: inPieces([text.slice(0, 10), text.slice(10)], {
        headers: { 'content-length': String(text.length) },
      }),
      people: inPieces([bytes('[]')], { headers: { 'content-length': '22', 'content-encoding': 'gzip' } }),
    });
    await loadFiles(parseFile, { base, onProgress: (progress) => seen.push(progress) });
    expect(seen.filter((p) => p.file === 'visits')).toEqual([
      { file: 'visits', loadedBytes: 0, totalBytes: text.length },
      { file: 'visits', loadedBytes: 10, totalBytes: text.length },
      { file: 'visits', loadedBytes: text.length, totalBytes: text.length },
    ]);
    expect(seen.findLast((p) => p.file === 'people')).toEqual({
      file: 'people',
      loadedBytes: 2,
      totalBytes: null,
    });
  });

  it('waits 30 seconds for the next byte, not for the whole file', async () => {
    vi.useFakeTimers();
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    serveData({
      ...good(),
      visits: (signal) =>
        Promise.resolve(
          new Response(
            new ReadableStream<Uint8Array>({
              start(controller) {
                send = controller;
                signal.addEventListener('abort', () => controller.error(signal.reason));
              },
            }),
          ),
        ),
    });
    const loading = loadFiles(parseFile, { base }).then(
      () => 'loaded',
      (error: unknown) => error,
    );
    for (const piece of ['[', ' ', ' ']) {
      await vi.advanceTimersByTimeAsync(29_000);
      send?.enqueue(bytes(piece));
    }
    await vi.advanceTimersByTimeAsync(29_000);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await loading).toMatchObject({ file: 'visits', reason: 'timeout' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can be given up, and then names no file', async () => {
    const giveUp = new AbortController();
    serveData({ ...good(), visits: inPieces([bytes('[')], { open: true }) });
    const loading = loadFiles(parseFile, { base, signal: giveUp.signal });
    setTimeout(() => giveUp.abort(new Error('given up')), 10);
    await expect(loading).rejects.toThrow('given up');
  });

  it('gives the other files up when one fails', async () => {
    const signals: AbortSignal[] = [];
    const waiting = (signal: AbortSignal): Promise<Response> => {
      signals.push(signal);
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    };
    serveData({ ...good(), visits: waiting, partners: waiting, people: status(500) });
    await expect(loadFiles(parseFile, { base })).rejects.toMatchObject({ file: 'people', reason: 'server' });
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
  });
});
