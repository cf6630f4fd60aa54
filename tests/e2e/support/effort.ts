import { expect, type Page } from '@playwright/test';

/**
 * What the page had to do, counted rather than timed, so that a busy machine counts the same as an idle one.
 * - `calls`: functions called
 * - `turns`: how often the busiest piece of code was run, such as the body of a loop over all visits
 * - `commits`: how often React changed the document
 * - `read`: records read from their bytes on the main thread
 */
export interface Effort {
  readonly calls: number;
  readonly turns: number;
  readonly commits: number;
  readonly read: number;
}

/** Counts commits and records read from now on, in every page that is opened. Goes before the first page. */
export async function countFromStart(page: Page) {
  await page.addInitScript(() => {
    const counts = { commits: 0, read: 0 };
    Object.assign(globalThis, { effort: counts });
    // React tells its developer tools of every commit, in production too.
    Object.assign(globalThis, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: () => counts.commits++,
        onCommitFiberUnmount: () => {},
        checkDCE: () => {},
      },
    });
    const { parse } = JSON;
    JSON.parse = (text, reviver) => {
      if (/^\s*\{"id"/.test(text)) counts.read++;
      return parse(text, reviver);
    };
  });
}

const countsOf = (page: Page): Promise<{ readonly commits: number; readonly read: number }> =>
  page.evaluate(() => ({ ...Reflect.get(globalThis, 'effort') }));

/** Records read since the page was opened. */
export const recordsRead = async (page: Page): Promise<number> => (await countsOf(page)).read;

/** Elements of the document. */
export const elements = (page: Page): Promise<number> => page.locator('*').count();

const callsOf = (functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]): number =>
  functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);

/** So few calls in a moment are no work of the page: what a timer or a frame asks. */
const STILL = 300;

/** Waits until the page has nothing left to do: what is still done of an earlier step counts for none. */
export async function untilStill(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Profiler.enable');
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const calls = async () => {
    const { result } = await client.send('Profiler.takePreciseCoverage');
    return callsOf(
      result.filter(({ url }) => url.includes('/assets/')).flatMap(({ functions }) => functions),
    );
  };
  await calls();
  // Idle work waits for a moment without any other, so two moments in a row have to be still.
  let still = 0;
  await expect
    .poll(async () => (still = (await calls()) < STILL ? still + 1 : 0), {
      intervals: [500],
      timeout: 15_000,
    })
    .toBeGreaterThanOrEqual(2);
  await client.detach();
}

/** What it takes to do something until the page is still. */
export async function effortOf(page: Page, act: () => Promise<unknown>): Promise<Effort> {
  const client = await page.context().newCDPSession(page);
  await client.send('Profiler.enable');
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // What the code ran before is not counted.
  await client.send('Profiler.takePreciseCoverage');
  const before = await countsOf(page);
  await act();
  const after = await countsOf(page);
  const { result } = await client.send('Profiler.takePreciseCoverage');
  await client.detach();
  const functions = result
    .filter(({ url }) => url.includes('/assets/'))
    .flatMap(({ functions }) => functions);
  return {
    calls: callsOf(functions),
    turns: Math.max(...functions.flatMap(({ ranges }) => ranges.map(({ count }) => count))),
    commits: after.commits - before.commits,
    read: after.read - before.read,
  };
}
