import type { Page, Route } from '@playwright/test';
import { type DatasetFiles, type FileKey, fileKeys } from '../../../src/records/files.ts';

const fileOf = (route: Route): FileKey | undefined =>
  fileKeys.find((key) => new URL(route.request().url()).pathname.endsWith(`/data/${key}.json`));

/** Serves these files in place of those of the real dataset, from now on; a file not named stays as it is. */
export const serveFiles = (page: Page, files: DatasetFiles): Promise<unknown> =>
  page.route('**/data/*.json', (route) => {
    const file = fileOf(route);
    const json = file && files[file];
    return json === undefined
      ? route.fallback()
      : route.fulfill({ body: JSON.stringify(json), contentType: 'application/json' });
  });

/** What a server may answer for a file; a text is sent as JSON. */
export type Answer = string | Buffer | ((route: Route) => Promise<unknown>);

/** Answers for one file, from now on. */
export const answerFor = (page: Page, file: FileKey, answer: Answer): Promise<unknown> =>
  page.route(`**/data/${file}.json`, (route) =>
    typeof answer === 'function'
      ? answer(route)
      : route.fulfill({ body: answer, contentType: 'application/json' }),
  );
