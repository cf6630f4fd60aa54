import { families, foreignFamilies, foreignGivens, givens } from './person-words.mjs';

/** @typedef {{ id: string, name: { en?: string, zh?: string } }} Person */

/**
 * @param {import('./random.mjs').Random} random
 * @returns {Person['name']}
 */
function chineseName(random) {
  const [family, familyZh] = random.pick(families);
  const [first, firstZh] = random.pick(givens);
  const [second, secondZh] = random.chance(0.75) ? random.pick(givens) : ['', ''];
  const en = `${family} ${first.charAt(0).toUpperCase()}${first.slice(1)}${second}`;
  const zh = familyZh + firstZh + secondZh;
  // Reports in one language give a name in one script.
  return random.chance(0.2) ? { en } : random.chance(0.2) ? { zh } : { en, zh };
}

/**
 * People; some share a name, as people do.
 * @param {import('./random.mjs').Random} random
 * @param {number} size
 * @returns {Person[]}
 */
export const makePeople = (random, size) =>
  Array.from({ length: size }, (_, i) => ({
    id: `x${i.toString(36)}`,
    name: random.chance(0.6)
      ? chineseName(random)
      : { en: `${random.pick(foreignGivens)} ${random.pick(foreignFamilies)}` },
  }));
