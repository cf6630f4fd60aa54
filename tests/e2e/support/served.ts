import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '@playwright/test';

/** The folder of the build under test. */
export const builtFolder = process.env['E2E_DIST'] ?? 'dist';

/** What the server has for a request, read from the build itself: asked for, it could come after the page has gone. */
export const servedText = (route: Route): string =>
  readFileSync(join(builtFolder, new URL(route.request().url()).pathname), 'utf8');
