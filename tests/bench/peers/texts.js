/** What is searched: titles in both languages, names of partners, people and themes, and what was talked of. */
import { load } from './common.js';

/** @typedef {{ id: string, name: { en?: string, zh?: string } }} Named */

export const textFields = /** @type {const} */ (['title', 'partners', 'people', 'themes', 'discussed']);

/** @param {string} key */
async function namesOf(key) {
  /** @type {Named[]} */
  const records = await load(key);
  return new Map(records.map(({ id, name }) => [id, `${name.en ?? ''} ${name.zh ?? ''}`]));
}

export async function loadTexts() {
  /** @type {[import('./common.js').Visit[], ...Map<string, string>[]]} */
  const [visits, partners, people, themes] = await Promise.all([
    load('visits'),
    namesOf('partners'),
    namesOf('people'),
    namesOf('themes'),
  ]);
  return visits.map((visit) => ({
    id: visit.id,
    title: `${visit.title.en} ${visit.title.zh}`,
    partners: visit.partners.map((id) => partners?.get(id)).join(' '),
    people: visit.participants.map(({ person }) => people?.get(person)).join(' '),
    themes: visit.themes.map(({ theme }) => themes?.get(theme)).join(' '),
    discussed: (visit.discussed ?? []).map(({ en, zh }) => `${en} ${zh}`).join(' '),
  }));
}

/** Rows of results that are shown. */
const SHOWN = 30;

/**
 * Shows how many were found, and the first of them.
 * @param {Element} place
 */
export const foundList = (place) => (/** @type {readonly string[]} */ titles) =>
  place.replaceChildren(
    ...[`${titles.length} visits`, ...titles.slice(0, SHOWN)].map((text) => {
      const line = document.createElement('li');
      line.textContent = text;
      return line;
    }),
  );
