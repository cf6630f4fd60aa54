/** One page in a browser of its own, with the means to measure it. */
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../../../scripts/lib/chromium-flags.mjs';
import { pageSide } from './page-side.mjs';
import { traceCategories, workIn } from './trace.mjs';

/** What takes longer is cut. */
const LIMIT = 60_000;

/** Peers may ask for fonts elsewhere; nothing is measured that is not on this machine. */
const NOTHING_OUTSIDE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** A measure that was cut because it took more than `LIMIT`. */
export class TooLong extends Error {}

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 * @throws {TooLong}
 */
export async function limited(promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooLong()), LIMIT);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** @typedef {Awaited<ReturnType<typeof openTab>>} Tab */

/**
 * Starts a browser, so that nothing is kept from one measure to the next, and goes to an address.
 * @param {object} wanted
 * @param {string} wanted.executablePath
 * @param {string} wanted.address
 * @param {import('../contenders.mjs').Contender} wanted.contender
 * @param {string | null} wanted.expected what the page shows when it is open; null when that is to be learnt
 */
export async function openTab({ executablePath, address, contender, expected }) {
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, NOTHING_OUTSIDE] });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // What is kept for later is not what is measured.
    serviceWorkers: 'block',
    // The pages of the peers have their scripts in them; ours is measured with its policy on.
    bypassCSP: contender.rank !== 'ours',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  // A page that fails would only look slow.
  page.on('pageerror', (error) => {
    throw new Error(`${contender.name} failed.`, { cause: error });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && contender.rank === 'ours')
      throw new Error(`${contender.name}: ${message.text()}`);
  });
  const client = await context.newCDPSession(page);
  await page.addInitScript(pageSide, { expected });
  // The page's own words for what it shows come after the means to ask for them.
  await page.addInitScript(`bench.signature = ${contender.signatureInPage};`);
  await page.goto(address + contender.address, { waitUntil: 'commit' });

  /**
   * Waits until nothing has changed on the page for a while, and says what it shows.
   * @param {string | null} before what it showed: some seconds are given for that to change
   */
  const learn = (before = null) =>
    limited(
      page.evaluate(
        (before) =>
          new Promise((done) => {
            const bench = Reflect.get(globalThis, 'bench');
            const begun = performance.now();
            let since = begun;
            /** @type {string | null} */
            let last = null;
            const timer = setInterval(() => {
              const shown = bench.signature();
              const now = performance.now();
              if (shown === null || shown !== last) since = now;
              last = shown;
              const still = now - since > 900;
              if (!still || (shown === before && now - begun < 4000)) return;
              clearInterval(timer);
              done(shown);
            }, 100);
          }),
        before,
      ),
    );

  /**
   * Does something and measures until its result is painted. Work and waiting in ms; see docs/BENCH.md.
   * @param {string} event with which it begins
   * @param {string} result what the page shows then
   * @param {() => Promise<unknown>} act
   */
  const measured = async (event, result, act) => {
    await page.evaluate(
      ([wanted, event]) => Reflect.get(globalThis, 'bench').arm(wanted, event),
      /** @type {const} */ ([result, event]),
    );
    await browser.startTracing(page, { categories: [...traceCategories] });
    await act();
    /** @type {{ handler: number, frame: number, elapsed: number }} */
    const inPage = await limited(page.evaluate(() => Reflect.get(globalThis, 'bench').taken()));
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const work = workIn(traceEvents);
    if (work === undefined) throw new Error('The trace has lost the marks of the page.');
    return { ...inPage, work };
  };

  /** The middle of an element, in px of the window. @param {string} selector */
  const middleOf = async (selector) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${contender.name} shows no ${selector}.`);
    return { ...box, middle: { x: box.x + Math.min(box.width, 60) / 2, y: box.y + box.height / 2 } };
  };

  return { browser, page, client, learn, measured, middleOf, close: () => browser.close() };
}
