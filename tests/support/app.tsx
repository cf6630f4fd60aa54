import { QueryClient } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/App.tsx';
import { type FileKey, perFile } from '../../src/records/files.ts';
import { serveData } from './data-server.ts';
import { realFile } from './register.ts';

// Pages come in files of their own, and a test's first one takes its time to be read.
configure({ asyncUtilTimeout: 5000 });

/** What the server answers for a file, made anew at each request; a file not named answers as in `data/`. */
export type Answers = { readonly [K in FileKey]?: () => Response | Promise<Response> };

export const json = (body: unknown): Response => new Response(JSON.stringify(body));

/** The whole application at an address, with only the network stood in. */
export function openApp(address: string, answers: Answers = {}) {
  const fetch = serveData(
    perFile((file) => {
      const answer = answers[file];
      return answer ? async () => await answer() : JSON.stringify(realFile(file));
    }),
  );
  window.history.replaceState(null, '', `/${address}`);
  const client = new QueryClient();
  const user = userEvent.setup();
  const view = render(<App client={client} />);
  return { ...view, user, client, fetch };
}
