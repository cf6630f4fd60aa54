import { beforeEach, describe, expect, test } from 'vitest';
import { addTo, decksToAddTo, takeBack, worksOn } from '../../src/pages/add-to-meeting.ts';
import { theDecks } from '../../src/slides/keep/the-decks.ts';

const kinds = (place: string) =>
  theDecks.kept.decks.find(({ id }) => `~${id}` === place)?.deck.slides.map(({ kind }) => kind);

beforeEach(() => {
  for (const { id } of theDecks.kept.decks) theDecks.forget(id);
  theDecks.markLast('');
});

describe('adding to a deck', () => {
  const figure = { kind: 'figure', of: 'years|#/themes' };

  test('a new one has what was added, and is the one worked on', () => {
    expect(worksOn(theDecks.kept)).toBeUndefined();
    const added = addTo(undefined, figure);
    expect(kinds(added.place)).toEqual(['figure']);
    expect(worksOn(theDecks.kept)?.place).toBe(added.place);
    takeBack(added);
    expect(theDecks.kept.decks).toEqual([]);
  });

  test('it goes to the end, before the thanks', () => {
    theDecks.keep('a', {
      about: { kind: 'nothing' },
      slides: ['welcome', 'thanks'].map((id) => ({ id, kind: id })),
    });
    const added = addTo(worksOn(theDecks.kept), figure);
    expect(kinds('~a')).toEqual(['welcome', 'figure', 'thanks']);
    takeBack(added);
    expect(kinds('~a')).toEqual(['welcome', 'thanks']);
  });

  test('a deck in a link is kept on this device from then on', () => {
    theDecks.markLast('1.partner_cast.15.welcome.thanks');
    const target = worksOn(theDecks.kept);
    expect(target?.deck.about).toEqual({ kind: 'partner', id: 'cast' });
    const added = addTo(target, figure);
    expect(added.place).toMatch(/^~/);
    expect(kinds(added.place)).toEqual(['welcome', 'figure', 'thanks']);
    takeBack(added);
    expect(theDecks.kept.decks).toEqual([]);
  });

  test('what was worked on long ago is asked for, not taken', () => {
    theDecks.keep('a', { about: { kind: 'nothing' }, slides: [] }, Date.now() - 13 * 3600 * 1000);
    expect(worksOn(theDecks.kept)).toBeUndefined();
    expect(decksToAddTo(theDecks.kept).map(({ place }) => place)).toEqual(['~a']);
  });
});
