import fc from 'fast-check';
import { aboutKinds } from '../../src/query/show-view.ts';
import type { Deck, Guest, Slide, Typed } from '../../src/slides/deck.ts';
import { onlyOnce } from '../../src/slides/keep/read-deck.ts';

/** Text of any script, with what JSON and addresses trip over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('欢迎 & = # % + "', '\\u0000\n\t', '😀 100 %', '__proto__'),
);

const key = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((k) => !['__proto__', 'constructor', 'prototype'].includes(k));

const typed: fc.Arbitrary<Typed> = fc.record({ en: text, zh: text }, { requiredKeys: [] });

const some = <T extends object>(of: fc.Arbitrary<T>) => of.filter((value) => Object.keys(value).length > 0);

const id = fc.oneof(
  fc.constantFrom('welcome', 'theme-glance', 'a_2', 'x.y'),
  text.filter((t) => t !== ''),
);

const minutes = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.constantFrom(0.5, 12.25));

const about: fc.Arbitrary<Deck['about']> = fc
  .tuple(fc.constantFrom(...aboutKinds), id)
  .map(([kind, of]) =>
    kind === 'nothing' ? { kind } : kind === 'visits' ? { kind, query: of } : { kind, id: of },
  );

const guest: fc.Arbitrary<Guest> = fc.record({ name: typed, post: typed }, { requiredKeys: ['name'] });

const edits = some(fc.dictionary(key, some(typed), { maxKeys: 3, noNullPrototype: true }));

const slide = (private_: boolean): fc.Arbitrary<Slide> =>
  fc.record(
    {
      id,
      kind: id,
      of: text,
      hidden: fc.constant(true as const),
      edits,
      minutes,
      ...(private_ && { notes: typed }),
    },
    { requiredKeys: ['id', 'kind'] },
  );

const slides = (private_: boolean) =>
  fc.array(slide(private_), { maxLength: 6 }).map((list) => {
    const idFor = onlyOnce();
    return list.map((one) => ({ ...one, id: idFor(one.id) }));
  });

/** Decks of any kind; with `private_` they have notes and guests, which no link may hold. */
export const aDeck = (private_: boolean): fc.Arbitrary<Deck> =>
  fc.record(
    {
      about,
      title: some(typed),
      minutes,
      slides: slides(private_),
      ...(private_ && { guests: fc.array(guest, { maxLength: 3 }) }),
    },
    { requiredKeys: ['about', 'slides'] },
  );
