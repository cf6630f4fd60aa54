/** What the pages of the peers and floors share: the same records, and saying what is shown. */

/** The theme that is chosen and let go again: the one with most visits. */
export const CHOSEN = 'student-exchange';

/**
 * @typedef {object} Visit as far as the peers look
 * @property {string} id
 * @property {{ en: string, zh: string }} title
 * @property {string} date
 * @property {'inbound' | 'outbound' | 'joint'} direction
 * @property {string[]} partners
 * @property {{ theme: string }[]} themes
 * @property {{ person: string, title?: string }[]} participants
 * @property {{ en: string, zh: string }[]} [discussed]
 */

export const directions = /** @type {const} */ (['inbound', 'outbound', 'joint']);

/**
 * The records of a file.
 * @template T
 * @param {string} key
 * @returns {Promise<T[]>}
 */
export async function load(key) {
  const response = await fetch(`../data/${key}.json`);
  return (await response.json())[key];
}

/**
 * First and last moment of a date, in ms: roughly as the dashboard reads it.
 * @param {string} date EDTF
 * @returns {readonly [number, number]}
 */
export function spanOf(date) {
  const days = (date.match(/\d{4}(-\d\d){0,2}/g) ?? []).map((text) => Date.parse(text));
  return [days[0] ?? 0, days.at(-1) ?? days[0] ?? 0];
}

/** @param {Visit} visit */
export const isChosen = ({ themes }) => themes.some(({ theme }) => theme === CHOSEN);

/**
 * Tells the bench what the page shows from the next frame on.
 * @param {string} shown
 */
export const tell = (shown) => Object.assign(globalThis, { shown });

/**
 * @param {string} selector
 * @returns {HTMLInputElement}
 */
export function field(selector) {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no ${selector}.`);
  return found;
}

/**
 * Calls back whenever the box of the theme is ticked or not.
 * @param {(on: boolean) => void} act
 */
export function onToggle(act) {
  const box = field('#toggle');
  box.addEventListener('change', () => act(box.checked));
}

/**
 * Draws after a wheel with Ctrl or a drag, once a frame, with the span of time now in view.
 * @param {HTMLElement} stage
 * @param {readonly [number, number]} whole ms
 * @param {(from: number, to: number) => void} draw
 */
export function moving(stage, whole, draw) {
  let [from, to] = whole;
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw(from, to);
    });
  };
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = from + ((to - from) * event.offsetX) / stage.clientWidth;
      const factor = Math.exp(event.deltaY / 240);
      [from, to] = [at - (at - from) * factor, at + (to - at) * factor];
      soon();
    },
    { passive: false },
  );
  stage.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    const by = ((to - from) * event.movementX) / stage.clientWidth;
    [from, to] = [from - by, to - by];
    soon();
  });
  return { redraw: () => draw(from, to) };
}
