/*
 * What begins once the page stands and the browser has nothing else to do: keeping the dashboard for when there is no
 * network. The page was not made to wait for any of it.
 */
import { keepCopies } from '../source/copies.ts';
import { languages, learn, learnRest } from '../words/index.ts';
import { drawCopiesLine } from './CopiesLine.tsx';

/** A page that is never idle is not to wait for ever, ms. */
const LATEST = 4000;

/** Some browsers do not tell when they have nothing to do. */
const whenIdle = (): Promise<unknown> =>
  new Promise((go) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(go, { timeout: LATEST })
      : setTimeout(go, LATEST / 2),
  );

await whenIdle();
// English too: it stands in for words that do not come.
const own = languages.find(({ tag }) => tag === document.documentElement.lang);
await Promise.all([learnRest(), own && learn(own.id).catch(() => {})]);
drawCopiesLine();
await keepCopies();
