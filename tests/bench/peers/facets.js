/** The facets that the peers count: as many as stand open on the Visits page. */
import { load, spanOf } from './common.js';

/** @typedef {Record<'period' | 'theme' | 'direction' | 'kind' | 'country' | 'year', string[]>} Row values of a visit by facet */

export const facetNames = /** @type {const} */ (['period', 'theme', 'direction', 'kind', 'country', 'year']);

/** Each visit's values in each facet. @returns {Promise<Row[]>} */
export async function loadRows() {
  /** @type {[import('./common.js').Visit[], { id: string, kind: string, country: string }[]]} */
  const [visits, partners] = await Promise.all([load('visits'), load('partners')]);
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  return visits.map(({ date, direction, partners: ids, themes }) => {
    const year = new Date(spanOf(date)[0]).getUTCFullYear();
    const who = ids.flatMap((id) => byId.get(id) ?? []);
    return {
      period: [`plan-${Math.floor((year - 2011) / 5) + 12}`],
      theme: themes.map(({ theme }) => theme),
      direction: [direction],
      kind: [...new Set(who.map(({ kind }) => kind))],
      country: [...new Set(who.map(({ country }) => country))],
      year: [String(year)],
    };
  });
}

/** Values of a facet that are shown. */
export const SHOWN = 10;

/**
 * Shows the counts of facets as a plain list: the text of each line is set only when it is another.
 * @param {Element} place
 */
export function countsList(place) {
  /** @type {Map<string, Element>} */
  const lines = new Map();
  return (
    /** @type {string} */ facet,
    /** @type {readonly (readonly [value: string, n: number])[]} */ counts,
  ) => {
    counts.slice(0, SHOWN).forEach(([value, n], i) => {
      const key = `${facet} ${i}`;
      const line = lines.get(key) ?? place.appendChild(document.createElement('dd'));
      lines.set(key, line);
      const text = `${facet} ${value}: ${n}`;
      if (line.textContent !== text) line.textContent = text;
    });
  };
}
