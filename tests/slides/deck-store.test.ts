import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Deck } from '../../src/slides/deck.ts';
import { DeckStore, KEY } from '../../src/slides/keep/deck-store.ts';

const deck = (title: string): Deck => ({ about: { kind: 'nothing' }, title: { en: title }, slides: [] });

/** A browser's storage. */
function storage(begin: Readonly<Record<string, string>> = {}) {
  const entries = new Map(Object.entries(begin));
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: vi.fn((key: string, value: string) => void entries.set(key, value)),
  };
}

const always =
  <T>(value: T) =>
  () =>
    value;

const titles = (store: DeckStore) => store.kept.decks.map(({ deck: { title } }) => title?.en);

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-11-20T10:00:00Z'));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('decks on this device', () => {
  test('are seen at once, written after a rest, and there for the next window', () => {
    const disk = storage();
    const store = new DeckStore(() => disk);
    store.keep('a', deck('one'));
    store.keep('a', deck('one and a half'));
    expect(store.kept).toMatchObject({ last: '~a', state: 'waits' });
    expect(disk.setItem).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(disk.setItem).toHaveBeenCalledTimes(1);
    expect(store.kept.state).toBe('kept');
    expect(new DeckStore(() => disk).kept).toEqual(store.kept);
  });

  test('stand with the last changed first', () => {
    const store = new DeckStore(always(storage()));
    store.keep('a', deck('A'), 1);
    store.keep('b', deck('B'), 3);
    store.keep('c', deck('C'), 2);
    expect(titles(store)).toEqual(['B', 'C', 'A']);
  });

  test('are forgotten, and had back as they were', () => {
    const store = new DeckStore(always(storage()));
    store.keep('a', deck('A'), 1);
    store.keep('b', deck('B'), 2);
    const gone = store.forget('b');
    expect(titles(store)).toEqual(['A']);
    expect(store.kept.last).toBe('');
    if (gone) store.keep(gone.id, gone.deck, gone.changed);
    store.flush();
    expect(titles(store)).toEqual(['B', 'A']);
  });

  test('what another window wrote meanwhile is not lost', () => {
    const disk = storage();
    const here = new DeckStore(() => disk);
    const there = new DeckStore(() => disk);
    here.keep('a', deck('mine'), 1);
    there.keep('b', deck('theirs'), 2);
    there.flush();
    here.flush();
    expect(titles(here)).toEqual(['theirs', 'mine']);
    expect(titles(new DeckStore(() => disk))).toEqual(['theirs', 'mine']);
  });

  test('what is forgotten here stays forgotten when another window writes', () => {
    const disk = storage();
    const here = new DeckStore(() => disk);
    here.keep('a', deck('A'), 1);
    here.keep('b', deck('B'), 2);
    here.flush();
    const there = new DeckStore(() => disk);
    expect(titles(there)).toEqual(['B', 'A']);
    here.forget('a');
    there.keep('b', deck('B, changed'), 3);
    there.flush();
    here.flush();
    expect(titles(here)).toEqual(['B, changed']);
  });

  test('a deck that did not change stays the same object through writing and reading', () => {
    const disk = storage();
    const store = new DeckStore(() => disk);
    const mine = deck('A');
    store.keep('a', mine);
    store.flush();
    expect(store.kept.decks[0]?.deck).toBe(mine);
    const there = new DeckStore(() => disk);
    const seen = there.kept.decks[0]?.deck;
    there.keep('b', deck('B'));
    there.flush();
    expect(there.kept.decks.find(({ id }) => id === 'a')?.deck).toBe(seen);
  });

  test('whoever listens hears of each change', () => {
    const store = new DeckStore(always(storage()));
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.keep('a', deck('A'));
    store.markLast('1.nothing.');
    store.markLast('1.nothing.');
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    store.flush();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('a device that does not keep', () => {
  const broken: readonly (readonly [string, () => ReturnType<typeof storage> | undefined])[] = [
    [
      'no storage at all',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['a page that leaves nothing behind', () => undefined],
    [
      'no room',
      () =>
        Object.assign(storage(), {
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError');
          },
        }),
    ],
  ];
  test.each(broken)('%s: the deck lives as long as the page, and it is said', (_, get) => {
    const store = new DeckStore(get);
    store.keep('a', deck('A'));
    store.flush();
    expect(titles(store)).toEqual(['A']);
    expect(store.kept.state).toBe('refused');
    store.keep('a', deck('B'));
    expect(titles(store)).toEqual(['B']);
  });

  test('what did not fit is written once it does', () => {
    const disk = storage();
    disk.setItem.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = new DeckStore(() => disk);
    store.keep('a', deck('A'));
    store.flush();
    expect(store.kept.state).toBe('refused');
    store.keep('b', deck('B'));
    store.flush();
    expect(store.kept.state).toBe('kept');
    expect(titles(new DeckStore(() => disk)).toSorted()).toEqual(['A', 'B']);
  });

  test.each([
    '',
    'null',
    '[]',
    '{"__proto__":1}',
    '{"version":1,"decks":7}',
    '{"version":0,"decks":[7,{}]}',
    '�',
  ])('garbage in its place (%s) is none, and is written over', (garbage) => {
    const disk = storage({ [KEY]: garbage });
    const store = new DeckStore(() => disk);
    expect(store.kept).toMatchObject({ decks: [], state: 'kept' });
    store.keep('a', deck('A'));
    store.flush();
    expect(titles(new DeckStore(() => disk))).toEqual(['A']);
  });

  test('what a later version wrote is left alone', () => {
    const later = '{"version":9,"decks":[{"id":"z"}]}';
    const disk = storage({ [KEY]: later });
    const store = new DeckStore(() => disk);
    store.keep('a', deck('A'));
    store.flush();
    store.keep('a', deck('B'));
    store.flush();
    expect(titles(store)).toEqual(['B']);
    expect(store.kept.state).toBe('refused');
    expect(disk.entries.get(KEY)).toBe(later);
  });
});
