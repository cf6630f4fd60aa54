/** One visit to a contender: it is opened, and everything it can do is done and measured. */
import { setTimeout as wait } from 'node:timers/promises';
import { peerSteps, QUERY } from '../contenders.mjs';
import { click, pan, zoom } from './gestures.mjs';
import { heapOf } from './heap.mjs';
import { smoothness } from './statistics.mjs';
import { limited, openTab, TooLong } from './tab.mjs';

/**
 * @typedef {import('../contenders.mjs').Contender} Contender
 * @typedef {{ opened: string, on: string, off: string, keys: readonly (readonly [key: string, shown: string])[] }} Steps
 * what the page shows after each step; a key after which it shows the same as before cannot be measured
 * @typedef {Record<string, number[]>} Samples by measure
 */

const GESTURE = 2000;

/** Two frames are enough for a hover to be drawn. @param {import('@playwright/test').Page} page */
const calm = (page) => limited(page.evaluate(() => new Promise((done) => setTimeout(done, 150))));

/**
 * What our own page shows after each step, found out by doing them once without measuring.
 * @param {string} executablePath
 * @param {string} address
 * @param {Contender} contender
 * @returns {Promise<Steps | undefined>} nothing when it takes too long
 */
export async function learnSteps(executablePath, address, contender) {
  const peerKeys = [...QUERY].map((key, i) => /** @type {const} */ ([key, QUERY.slice(0, i + 1)]));
  if (contender.rank !== 'ours') return { ...peerSteps, keys: peerKeys };
  const tab = await openTab({ executablePath, address, contender, expected: null });
  try {
    const opened = await tab.learn();
    const { middle } = await tab.middleOf(contender.at.toggle);
    await click(tab.client, middle);
    const on = await tab.learn(opened);
    await click(tab.client, middle);
    const off = await tab.learn(on);
    await tab.page.locator(contender.at.search).focus();
    /** @type {[string, string][]} */
    const keys = [];
    let shown = off;
    for (const key of QUERY) {
      await tab.page.keyboard.press(key);
      shown = await tab.learn(shown);
      keys.push([key, shown]);
    }
    return { opened, on, off, keys };
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  } finally {
    await tab.close();
  }
}

/**
 * @param {import('./tab.mjs').Tab} tab
 * @param {Contender} contender
 * @param {Steps} steps
 * @param {(measure: string, value: number) => void} note
 */
async function toggles(tab, contender, { on, off }, note) {
  const { middle } = await tab.middleOf(contender.at.toggle);
  await tab.client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...middle });
  for (const result of [on, off, on, off]) {
    await calm(tab.page);
    const { work, elapsed, handler, frame } = await tab.measured('pointerdown', result, () =>
      click(tab.client, middle),
    );
    note('toggle', work);
    note('toggle-painted', elapsed);
    note('toggle-seen', handler + frame);
  }
}

/**
 * @param {import('./tab.mjs').Tab} tab
 * @param {Contender} contender
 * @param {Steps} steps
 * @param {(measure: string, value: number) => void} note
 */
async function keys(tab, contender, { opened, keys }, note) {
  await tab.page.locator(contender.at.search).focus();
  let before = opened;
  let first = true;
  for (const [key, shown] of keys) {
    await calm(tab.page);
    const press = () => tab.page.keyboard.press(key);
    if (shown === before) {
      await press();
      await calm(tab.page);
      continue;
    }
    const { work, elapsed } = await tab.measured('keydown', shown, press);
    // The first key may also have to make what all others find ready.
    note(first ? 'first-key' : 'key', elapsed);
    if (!first) note('key-work', work);
    before = shown;
    first = false;
  }
  await tab.page.locator(contender.at.search).fill('');
  await tab.learn();
}

/**
 * @param {import('./tab.mjs').Tab} tab
 * @param {Contender} contender
 * @param {(measure: string, value: number) => void} note
 */
async function moves({ page, client, middleOf }, contender, note) {
  const { x, y, width, height } = await middleOf(contender.at.stage);
  const at = { x: x + width / 2, y: y + height * contender.at.down };
  // What does not move is always smooth: a gesture counts only if the picture is another after it.
  const picture = async () => (await page.screenshot({ clip: { x, y, width, height } })).toString('base64');
  for (const gesture of [zoom, pan]) {
    const before = await picture();
    await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
    await calm(page);
    await page.evaluate(() => Reflect.get(globalThis, 'bench').watchFrames());
    await limited(gesture(client, at, GESTURE));
    // What a gesture sets off at its end belongs to it.
    await wait(300);
    const { late, frozen } = smoothness(
      await limited(page.evaluate(() => Reflect.get(globalThis, 'bench').frames())),
    );
    note('late', late);
    note('frozen', frozen);
    if ((await limited(picture())) === before) throw new Error(`${contender.name} did not ${gesture.name}.`);
  }
}

/**
 * @param {object} wanted
 * @param {string} wanted.executablePath
 * @param {string} wanted.address
 * @param {Contender} wanted.contender
 * @param {Steps} wanted.steps
 * @param {ReadonlySet<string>} wanted.skip deeds that were cut before
 * @param {boolean} wanted.heap whether memory is measured
 * @returns {Promise<{ samples: Samples, cut: string | null }>} what was measured, and the deed that was cut
 */
export async function visit({ executablePath, address, contender, steps, skip, heap }) {
  /** @type {Samples} */
  const samples = {};
  const note = (/** @type {string} */ measure, /** @type {number} */ value) => {
    samples[measure] = [...(samples[measure] ?? []), value];
  };
  const does = (/** @type {string} */ deed) => contender.does.some((can) => can === deed) && !skip.has(deed);
  const tab = await openTab({ executablePath, address, contender, expected: steps.opened });
  const blocked = async (/** @type {number} */ from) => {
    /** @type {ReturnType<import('./page-side.mjs').Bench['blocked']>} */
    const { first, longest } = await tab.page.evaluate(() => Reflect.get(globalThis, 'bench').blocked());
    const after = longest.filter(({ start }) => start >= Math.max(first, from));
    return Math.max(0, ...after.map(({ duration }) => duration));
  };
  let doing = 'open';
  try {
    const opened = await limited(tab.page.evaluate(() => Reflect.get(globalThis, 'bench').opened));
    note('open', opened);
    await calm(tab.page);
    note('blocked-opening', await blocked(0));
    if (heap) {
      const { page, workers } = await heapOf(tab.client);
      note('heap', (page + workers) / 1e6);
      note('heap-workers', workers / 1e6);
    }
    const since = await tab.page.evaluate(() => performance.now());
    for (const [deed, act] of /** @type {const} */ ([
      ['toggle', () => toggles(tab, contender, steps, note)],
      ['key', () => keys(tab, contender, steps, note)],
      ['zoom', () => moves(tab, contender, note)],
    ])) {
      doing = deed;
      if (does(deed)) await act();
    }
    note('blocked-using', await blocked(since));
    return { samples, cut: null };
  } catch (error) {
    if (error instanceof TooLong) return { samples, cut: doing };
    throw error;
  } finally {
    await tab.close();
  }
}
