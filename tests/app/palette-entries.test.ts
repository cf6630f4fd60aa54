import { describe, expect, test } from 'vitest';
import { paletteGroups } from '../../src/app/palette-entries.ts';
import { search } from '../../src/query/search/search.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { realRegister } from '../support/register.ts';

const ask = (q: string, lang: 'en' | 'zh' = 'en') =>
  paletteGroups({
    q,
    register: realRegister(),
    found: search(realRegister(), q, lexicon),
    lang,
    theme: 'system',
  });
const nothing = search(realRegister(), '', lexicon);

const labels = (q: string, id: string, lang: 'en' | 'zh' = 'en') =>
  ask(q, lang)
    .find((group) => group.id === id)
    ?.entries.map((e) => e.label);

describe('the palette', () => {
  test('offers pages and actions before anything is typed, and no record', () => {
    expect(ask('').map((g) => g.id)).toEqual(['go']);
    expect(labels('', 'go')).toEqual(
      expect.arrayContaining(['Overview', 'Visits', 'Data', 'Copy link to this view', 'Switch to 中文']),
    );
  });

  test('finds a page by its name in either language', () => {
    expect(labels('合作', 'go')).toContain('Partners');
    expect(labels('partners', 'go', 'zh')).toContain('合作伙伴');
  });

  test('finds partners by name, the best first, and says how many more there are', () => {
    expect(labels('CAST', 'partners')?.[0]).toMatch(/CAST|China Association/);
    const people = ask('university').find((g) => g.id === 'partners');
    expect(people?.entries).toHaveLength(5);
    expect(people?.total).toBeGreaterThan(5);
  });

  test('says where a record has the words that its name has not', () => {
    const entry = (q: string, id: string) => ask(q).find((g) => g.id === id)?.entries[0];
    expect(entry('china association', 'partners')?.found).toEqual([]);
    expect(entry('出访', 'visits')?.found).toMatchObject([
      { name: 'Direction: ', text: '出访', ranges: [[0, 2]] },
    ]);
  });

  test('ends with the search page for the same words', () => {
    const last = ask('green steel').at(-1);
    expect(last?.entries[0]?.choice).toEqual({ do: 'open', href: '#/search?q=green+steel' });
    expect(ask('   ').some((g) => g.id === 'all')).toBe(false);
  });

  test('works without records', () => {
    const groups = paletteGroups({ q: 'v', register: undefined, found: nothing, lang: 'en', theme: 'dark' });
    expect(groups.map((g) => g.id)).toEqual(['go', 'all']);
  });

  test('every entry has a key of its own', () => {
    const keys = ask('a').flatMap((g) => g.entries.map((e) => e.key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
