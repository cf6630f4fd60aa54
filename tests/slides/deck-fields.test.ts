import { describe, expect, test } from 'vitest';
import type { About } from '../../src/query/show-view.ts';
import type { Slide } from '../../src/slides/deck.ts';
import { drawnSlide } from '../../src/slides/drawn.ts';
import { findVisits } from '../../src/slides/editor/find-visits.ts';
import { namesPeople } from '../../src/slides/editor/names-people.ts';
import { missingKinds } from '../../src/slides/editor/offered.ts';
import { placeFor } from '../../src/slides/editor/place-for.ts';
import { fieldsOf } from '../../src/slides/editor/slide-fields.ts';
import { linesOf } from '../../src/slides/edits.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { languages, wordsIn } from '../../src/words/index.ts';
import { realRegister } from '../support/register.ts';

const register = guestRegister(realRegister(), 'on');
const words = wordsIn('en');
const decks = (
  [
    { kind: 'partner', id: 'cast' },
    { kind: 'partner', id: 'qianan' },
    { kind: 'theme', id: 'belt-and-road' },
    { kind: 'visit', id: '2021-05-cast' },
    { kind: 'visits', query: '' },
  ] as const satisfies readonly About[]
).map((about) => {
  const subject = subjectOf(about, register);
  return { about, subject, deck: makeDeck(about, { register, subject, lang: 'en', words }) };
});
const slides = decks.flatMap(({ about, subject, deck }) =>
  [...deck.slides, { id: 'text', kind: 'text' }, { id: 'agenda', kind: 'agenda', of: '9:00,9:30' }].map(
    (slide: Slide) => {
      const [en, zh] = drawnSlide(slide, deck, subject, register, ['en', 'zh']).faces;
      return {
        name: `${about.kind} ${'id' in about ? about.id : ''}, ${slide.id}`,
        faces: { en, zh: zh ?? en },
      };
    },
  ),
);

describe('the fields of a slide', () => {
  test.each(slides)('$name: every line that is not fixed has one, and no other', ({ faces }) => {
    const lines = [...linesOf(faces.en), ...linesOf(faces.zh)];
    const fixed = new Set(lines.filter(({ fixed: is }) => is).map(({ id }) => id));
    const open = new Set(lines.map(({ id }) => id).filter((id) => !fixed.has(id)));
    const fields = fieldsOf(faces);
    expect(new Set(fields.map(({ id }) => id))).toEqual(open);
    expect(fields).toHaveLength(open.size);
  });

  test.each(slides)('$name: names tell them apart, in every language', ({ faces }) => {
    for (const { id } of languages) {
      const { lines } = wordsIn(id).meeting;
      const names = fieldsOf(faces).map(({ name: { part, at } }) => lines[part](at[0] ?? 1, at[1]));
      const more = names.filter((name) => name !== lines.more());
      expect(new Set(more).size).toBe(more.length);
      for (const name of names) expect(name).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('where a deck goes after a change', () => {
  const { deck } = decks[0] as (typeof decks)[number];
  const names = namesPeople(register);
  const [person] = register.people;
  const name = typeof person?.name === 'string' ? person.name : (person?.name['en'] ?? '');
  const hidden = { ...deck, slides: deck.slides.with(0, { ...deck.slides[0], hidden: true } as Slide) };

  test('nothing changed: nowhere', () => {
    expect(placeFor({ ...deck }, deck, '1.partner_cast.15.welcome', names)).toBe('');
  });
  test('a little: into its link', () => {
    expect(placeFor(hidden, deck, '', names)).toMatch(/^1\.partner_cast\.15\.\*welcome\./);
  });
  test('guests, or somebody on record: onto this device', () => {
    expect(placeFor({ ...deck, guests: [{ name: { en: 'A' } }] }, deck, '', names)).toMatch(
      /^~[a-z0-9]{12}$/,
    );
    expect(name.length).toBeGreaterThan(1);
    expect(placeFor({ ...deck, title: { en: `Meeting ${name}` } }, deck, '', names)).toMatch(/^~/);
  });
  test.each(['Agreed with QUAN Weiming', 'Prof. Example’s proposal', '会见陶样例教授'])(
    'or somebody who is not: %s',
    (title) => {
      expect(placeFor({ ...deck, title: { en: title } }, deck, '', names)).toMatch(/^~/);
      expect(placeFor({ ...deck, title: { en: 'Agreed with Open City' } }, deck, '', names)).toMatch(/^1-/);
    },
  );
  test('what is on this device stays there', () => {
    expect(placeFor(deck, deck, '~abc', names)).toBe('~abc');
    expect(placeFor(hidden, deck, '~abc', names)).toBe('~abc');
  });
});

test('a deck is offered the kinds that it lacks and the records can fill', () => {
  const { deck, subject } = decks[0] as (typeof decks)[number];
  const without = { ...deck, slides: deck.slides.filter(({ kind }) => kind !== 'glance') };
  expect(missingKinds(deck, subject, register, 'en', words)).not.toContain('glance');
  expect(missingKinds(without, subject, register, 'en', words)).toContain('glance');
  expect(missingKinds(without, subject, register, 'en', words)).not.toContain('text');
});

test.each([
  ['', 85],
  ['cast', 2],
  ['科协', 2],
  ['2024-10-31', 1],
  ['qianan solid', 1],
  ['no such words', 0],
])('visits with the words “%s”: %i', (q, n) => {
  const { visits, found } = findVisits(register, q);
  expect(found).toBe(n);
  expect(visits).toHaveLength(Math.min(30, n));
});
