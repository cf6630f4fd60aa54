import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realRegister } from '../support/register.ts';

/** The highest grade at which what is said of a chart may be written. */
const GRADE = 9;

/** Syllables of an English word, near enough: groups of vowels, without a silent end. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** The grade of Flesch and Kincaid. */
function gradeOf(text: string): { readonly grade: number; readonly words: number } {
  const sentences = text.split(/[.!?;:\n]+\s*/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = text.match(/[a-z][a-z’'-]*/gi) ?? [];
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  return {
    words: words.length,
    grade: 0.39 * (words.length / sentences.length) + 11.8 * (total / words.length) - 15.59,
  };
}

const { themes, partners, dashboard } = realRegister();
/** Names are the records’ own; how they read is not for a chart to choose. The longest first: one may hold another. */
const names = [
  ...themes,
  ...partners.flatMap(({ name, short }) => [{ name }, ...(short ? [{ name: short }] : [])]),
  ...dashboard.themeGroups,
]
  .map(({ name }) => (typeof name === 'string' ? name : (name['en'] ?? '')))
  .filter(Boolean)
  .toSorted((a, b) => b.length - a.length);

/** What a chart says of itself: its finding, its summary, how to read it. */
const saidIn = (golden: string): string =>
  [...golden.matchAll(/<(h2|p|span class="hidden")[^>]*>([\s\S]*?)<\/(?:h2|p|span)>/g)]
    .map(([, , inner = '']) =>
      inner
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter((text) => text.split(' ').length >= 5)
    .map((text) => names.reduce((rest, name) => rest.replaceAll(name, 'it'), text))
    .join('\n');

const charts = readdirSync(import.meta.dirname).filter((name) =>
  /^(?!.*-zh)(?!timeline-columns).+\.txt$/.test(name),
);

const told = charts
  .map((name) => ({ name, said: saidIn(readFileSync(join(import.meta.dirname, name), 'utf8')) }))
  .filter(({ said }) => gradeOf(said).words >= 20);

describe('what is said of a chart is in plain English', () => {
  it('a hard text is found hard', () => {
    expect(gradeOf('The cat sat on the mat.').grade).toBeLessThan(3);
    expect(
      gradeOf(
        'Bibliographical considerations notwithstanding, interdisciplinary institutionalisation predominates.',
      ).grade,
    ).toBeGreaterThan(15);
  });

  it.each(told)('$name', ({ said }) => {
    expect(gradeOf(said).grade).toBeLessThan(GRADE);
  });

  it('most charts say something', () => {
    expect(told.length).toBeGreaterThan(14);
  });
});
