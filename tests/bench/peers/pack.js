/** The dataset as packed columns, for the floor that reads nothing else. */
import { CHOSEN, directions, spanOf } from './common.js';

/**
 * @param {readonly import('./common.js').Visit[]} visits
 * @returns {Uint8Array} the number of visits, then a column each: month of 1970 (16 bits), direction, whether it has the theme
 */
export function pack(visits) {
  const size = visits.length;
  const bytes = new Uint8Array(4 + 4 * size);
  new Uint32Array(bytes.buffer, 0, 1)[0] = size;
  const months = new Uint16Array(bytes.buffer, 4, size);
  visits.forEach((visit, i) => {
    const [first] = spanOf(visit.date);
    const day = new Date(first);
    months[i] = (day.getUTCFullYear() - 1970) * 12 + day.getUTCMonth();
    bytes[4 + 2 * size + i] = directions.indexOf(visit.direction);
    bytes[4 + 3 * size + i] = visit.themes.some(({ theme }) => theme === CHOSEN) ? 1 : 0;
  });
  return bytes;
}

/** @param {ArrayBuffer} buffer */
export function unpack(buffer) {
  const size = new Uint32Array(buffer, 0, 1)[0] ?? 0;
  return {
    size,
    months: new Uint16Array(buffer, 4, size),
    directions: new Uint8Array(buffer, 4 + 2 * size, size),
    chosen: new Uint8Array(buffer, 4 + 3 * size, size),
  };
}
