import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawnSlides } from '../../src/slides/drawn.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { officeDeck, officeDecks, readOfficeList } from '../../src/slides/keep/office-decks.ts';
import { readDeck } from '../../src/slides/keep/read-deck.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { peopleNamed, realRegister } from '../support/register.ts';

const folder = join(import.meta.dirname, '../../data/decks');
const shipped = readdirSync(folder).filter((name) => name.endsWith('.deck.json'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

const serve = (answer: () => Response | Promise<Response>) => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/folder/' });
  const fetch = vi.fn((_: URL) => Promise.resolve().then(answer));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

afterEach(() => vi.unstubAllGlobals());

describe('the decks that are shipped', () => {
  test('are those of the list', () => {
    const list = readOfficeList(textOf('index.json'));
    expect(list.map(({ name }) => `${name}.deck.json`).toSorted()).toEqual(shipped.toSorted());
  });

  test.each(shipped)('%s is without fault, and every slide of it has something to show', (name) => {
    const { deck, faults } = readDeck(textOf(name));
    expect(faults).toEqual([]);
    if (!deck) throw new Error(name);
    const register = guestRegister(realRegister(), 'on');
    const drawn = drawnSlides(deck, subjectOf(deck.about, register), register, ['en', 'zh']);
    expect(drawn.filter(({ gone }) => gone).map(({ slide }) => slide.id)).toEqual([]);
  });

  test.each(shipped)('%s names nobody', (name) => {
    const text = textOf(name);
    expect(peopleNamed().filter((one) => text.includes(one))).toEqual([]);
  });
});

describe('the list of the office', () => {
  test.each([
    ['', 0],
    ['{', 0],
    ['{}', 0],
    ['[{"file":"a.deck.json","title":"A"}]', 1],
    ['{"decks":[{"file":"a.deck.json","title":{"zh":"甲"}},{"file":"b"},7]}', 1],
    ['[{"file":"../secret","title":"A"},{"file":"a/b","title":"A"},{"file":"","title":"A"}]', 0],
    ['[{"file":"a","title":{}},{"file":"a","title":{"en":7}}]', 0],
  ])('%s: %i', (text, n) => {
    expect(readOfficeList(text)).toHaveLength(n);
  });

  test.each<readonly [string, () => Response | Promise<Response>]>([
    ['missing', () => new Response('', { status: 404 })],
    ['a page in its place', () => new Response('<!doctype html>')],
    ['unreachable', () => Promise.reject(new TypeError('no network'))],
  ])('%s: none, and nothing throws', async (_, answer) => {
    serve(answer);
    expect(await officeDecks()).toEqual([]);
  });
});

describe('a deck of the office', () => {
  test.each<readonly [string, () => Response | Promise<Response>, object]>([
    ['missing', () => new Response('', { status: 404 }), { is: 'missing' }],
    ['page', () => new Response('<html>'), { is: 'missing' }],
    ['broken-server', () => new Response('', { status: 500 }), { is: 'unreachable' }],
    ['no-network', () => Promise.reject(new TypeError('no network')), { is: 'unreachable' }],
    ['broken', () => new Response('{"format":'), { faults: [{ code: 'cut-off' }] }],
  ])('%s', async (name, answer, expected) => {
    serve(answer);
    expect(await officeDeck(name)).toMatchObject(expected);
  });

  test('is asked for once, beside the page; what was missing is asked for again', async () => {
    const missing = serve(() => new Response('', { status: 404 }));
    await officeDeck('cast-meeting');
    expect(String(missing.mock.calls[0]?.[0])).toBe(
      'http://localhost/folder/data/decks/cast-meeting.deck.json',
    );
    const there = serve(() => new Response(textOf('cast-meeting.deck.json')));
    expect(await officeDeck('cast-meeting')).toMatchObject({ faults: [], deck: { minutes: 20 } });
    await officeDeck('cast-meeting');
    expect(there).toHaveBeenCalledTimes(1);
  });

  test.each(['../visits', 'a/b', '', '.', 'a b', '%2e%2e'])(
    '“%s” is no name, and asks for nothing',
    async (name) => {
      const fetch = serve(() => new Response('{}'));
      expect(await officeDeck(name)).toEqual({ is: 'missing' });
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});

test('the deck in the manual is one', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../docs/DECKS.md'), 'utf8');
  const examples = [...manual.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  expect(examples).toHaveLength(2);
  const { deck, faults } = readDeck(examples[0] ?? '');
  expect(faults).toEqual([]);
  expect(deck?.slides).toHaveLength(3);
  expect(readOfficeList(examples[1] ?? '')).toHaveLength(1);
});
