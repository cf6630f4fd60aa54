/** Real input, sent to the browser as a mouse or keyboard would send it. */
import { setTimeout as wait } from 'node:timers/promises';

/** A mouse reports so often, in ms. */
const BEAT = 8;

/** @typedef {{ x: number, y: number }} Point */

/**
 * Sends something at every beat for some time, without waiting for the page: it must keep up by itself.
 * @param {number} duration ms
 * @param {(share: number) => Promise<unknown>} send given how much of the time has gone, from 0 to 1
 */
async function beats(duration, send) {
  /** @type {Promise<unknown>[]} */
  const sent = [];
  const start = performance.now();
  for (let beat = 0; ; beat++) {
    const gone = performance.now() - start;
    if (gone >= duration) break;
    sent.push(send(gone / duration));
    await wait(Math.max(0, start + (beat + 1) * BEAT - performance.now()));
  }
  await Promise.all(sent);
}

/**
 * Turns the wheel with Ctrl held: in, and half of the way out again.
 * @param {import('@playwright/test').CDPSession} client
 * @param {Point} at
 * @param {number} duration ms
 */
export const zoom = (client, at, duration) =>
  beats(duration, (share) =>
    client.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: 0,
      deltaY: share < 0.65 ? -5 : 5,
      modifiers: 2,
    }),
  );

/**
 * Drags to the left, back, and some way to the right.
 * @param {import('@playwright/test').CDPSession} client
 * @param {Point} from
 * @param {number} duration ms
 */
export async function pan(client, from, duration) {
  /** @param {'mousePressed' | 'mouseReleased' | 'mouseMoved'} type @param {number} x */
  const mouse = (type, x) =>
    client.send('Input.dispatchMouseEvent', {
      type,
      x,
      y: from.y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await mouse('mousePressed', from.x);
  const placeAt = (/** @type {number} */ share) => from.x - 350 * Math.sin(share * 1.5 * Math.PI);
  await beats(duration, (share) => mouse('mouseMoved', placeAt(share)));
  await mouse('mouseReleased', placeAt(1));
}

/**
 * @param {import('@playwright/test').CDPSession} client
 * @param {Point} at
 */
export async function click(client, at) {
  const press = { ...at, button: /** @type {const} */ ('left'), clickCount: 1 };
  await client.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
  await client.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
}
