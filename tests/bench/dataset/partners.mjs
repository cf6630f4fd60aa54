import { marks, patterns } from './partner-words.mjs';
import { domesticCities, foreignCities, regionCities } from './places.mjs';

/**
 * @typedef {object} Partner
 * @property {string} id
 * @property {{ en: string, zh: string }} name
 * @property {{ en: string, zh: string }} short
 * @property {string} kind
 * @property {string} scope
 * @property {string} country
 * @property {{ en: string, zh: string }} city
 * @property {string} seal
 * @property {boolean} [featured]
 */

const scopes = /** @type {const} */ ([
  ['domestic', domesticCities, 55],
  ['international', foreignCities, 37],
  ['hk-macao-taiwan', regionCities, 8],
]);

/** @param {string} text */
const slug = (text) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '-');

/**
 * Partners with names of their own, the most visited first.
 * @param {import('./random.mjs').Random} random
 * @param {number} size at most a few thousand: there are not more names
 * @returns {Partner[]}
 */
export function makePartners(random, size) {
  const scopeOf = random.byWeight(scopes.map(([, , share]) => share));
  const patternOf = random.byWeight(patterns.map(([, , , share]) => share));
  /** @type {Map<string, Partner>} */
  const made = new Map();
  while (made.size < size) {
    const [scope, cities] = scopes[scopeOf()] ?? scopes[0];
    const [kind, en, zh] = patterns[patternOf()] ?? ['other', '*', '*', 0];
    const [cityEn, cityZh, country] = random.pick(cities);
    const [markEn = '', markZh = ''] = made.size < size / 4 ? ['', ''] : random.pick(marks);
    const name = {
      en: en.replace('*', markEn + cityEn),
      zh: zh.replace('*', markZh + cityZh),
    };
    const id = slug(name.en);
    if (made.has(id)) {
      // The plain names run out before the many partners do.
      if (made.size < size / 4) made.delete(id);
      else continue;
    }
    made.set(id, {
      id,
      name,
      short: { en: name.en.replace(/^(University|City) of /, ''), zh: name.zh.replace(/公司$|集团$/, '') },
      kind,
      scope,
      country,
      city: { en: cityEn, zh: cityZh },
      seal: name.zh.slice(0, 2),
      ...(made.size < 2 && { featured: true }),
    });
  }
  return [...made.values()];
}
