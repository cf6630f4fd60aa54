/**
 * Makes a dataset of any size in the record format: `node tests/bench/generate.mjs folder [visits] [seed]`.
 * The same size and seed give the same bytes on every machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePartners } from './dataset/partners.mjs';
import { makePeople } from './dataset/people.mjs';
import { randomFrom } from './dataset/random.mjs';
import { groups, themeWords } from './dataset/themes.mjs';
import { makeVisits } from './dataset/visits.mjs';

const SEED = 85;

/** Records one a line, so that two versions of a file can be compared. */
const lines = (/** @type {string} */ key, /** @type {Iterable<unknown>} */ records) => {
  const texts = [];
  for (const record of records) texts.push(JSON.stringify(record));
  return `{"${key}":[\n${texts.join(',\n')}\n]}\n`;
};

const plan = (/** @type {number} */ number, /** @type {string} */ zh, /** @type {number} */ from) => ({
  id: `plan-${number}`,
  name: { en: `${number}th Five-Year Plan`, zh },
  from: String(from),
  to: String(from + 4),
});

const dashboard = (/** @type {readonly { id: string }[]} */ partners) => ({
  title: { en: 'Made-up partnerships', zh: '虚构的合作伙伴' },
  asOf: '2026-11-20',
  home: {
    id: 'home',
    name: { en: 'University of Science and Technology Anywhere', zh: '某地科技大学' },
    short: { en: 'USTA', zh: '某科大' },
    seal: '某科',
  },
  featuredPartners: partners.slice(0, 2).map(({ id }) => id),
  watchedThemes: ['14th-five-year-plan', 'solid-waste'],
  periods: [
    plan(12, '十二五', 2011),
    plan(13, '十三五', 2016),
    plan(14, '十四五', 2021),
    plan(15, '十五五', 2026),
  ],
  themeGroups: groups.map(([id, en, zh]) => ({ id, name: { en, zh } })),
});

/**
 * The texts of the six files of a dataset.
 * @param {{ visits: number, seed?: number }} size
 * @returns {Record<'dashboard' | 'partners' | 'people' | 'themes' | 'sources' | 'visits', string>}
 */
export function makeDataset({ visits, seed = SEED }) {
  const random = randomFrom(seed);
  const partners = makePartners(random, Math.max(2, Math.min(2000, Math.round(1.1 * visits ** 0.75))));
  const people = makePeople(random, Math.max(40, Math.round(3 * visits ** 0.85)));
  const sources = Array.from({ length: Math.max(1, Math.round(visits * 0.2)) }, (_, i) => ({
    id: `s${i.toString(36)}`,
    title: `Report ${i + 1}`,
    url: `https://example.org/news/${i + 1}.htm`,
    language: random.chance(0.7) ? 'zh' : 'en',
  }));
  const themes = themeWords.map(([group, id, en, zh, terms]) => ({
    id,
    group,
    name: { en, zh },
    aliases: terms,
  }));
  return {
    dashboard: `${JSON.stringify({ dashboard: dashboard(partners) })}\n`,
    partners: lines('partners', partners),
    people: lines('people', people),
    themes: lines('themes', themes),
    sources: lines('sources', sources),
    visits: lines('visits', makeVisits(random, visits, { partners, people, sources })),
  };
}

/**
 * Writes a dataset into a folder.
 * @param {string} folder
 * @param {{ visits: number, seed?: number }} size
 */
export function writeDataset(folder, size) {
  mkdirSync(folder, { recursive: true });
  for (const [key, text] of Object.entries(makeDataset(size)))
    writeFileSync(join(folder, `${key}.json`), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, visits = '1000', seed = String(SEED)] = process.argv.slice(2);
  const numbers = [visits, seed].map(Number);
  if (!folder || folder.startsWith('-') || numbers.some((n) => !Number.isInteger(n) || n < 0)) {
    console.error('node tests/bench/generate.mjs folder [visits] [seed]');
    process.exit(1);
  }
  writeDataset(resolve(folder), { visits: numbers[0] ?? 0, seed: numbers[1] ?? SEED });
}
