import { QueryClient } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App, createRouter } from '../../src/app/App.tsx';
import { type FileKey, fileKeys } from '../../src/records/files.ts';
import { realFile } from './register.ts';

// Pages come in files of their own, and a test's first one takes its time to be read.
configure({ asyncUtilTimeout: 5000 });

/** What the server answers for a file; a file not named answers as in `data/`. */
export type Answers = { readonly [K in FileKey]?: () => Response | Promise<Response> };

export const json = (body: unknown): Response => new Response(JSON.stringify(body));

/** Stands in for the network: only the six data files are there. */
export function serve(answers: Answers = {}) {
  const fetch = vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
    const path = new URL(String(input instanceof Request ? input.url : input)).pathname;
    const file = fileKeys.find((key) => path.endsWith(`/data/${key}.json`));
    if (!file) return new Response('', { status: 404 });
    const answer = answers[file]?.() ?? json(realFile(file));
    init?.signal?.throwIfAborted();
    return answer;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** The whole application at an address, with only the network stood in. */
export function openApp(address: string, answers: Answers = {}) {
  const fetch = serve(answers);
  window.history.replaceState(null, '', `/${address}`);
  const client = new QueryClient();
  const user = userEvent.setup();
  const view = render(<App client={client} router={createRouter()} />);
  return { ...view, user, client, fetch };
}
