import { describe, expect, test } from 'vitest';
import { partnerTexts, visitTexts } from '../../src/query/search/match.ts';
import { rankOf } from '../../src/query/search/rank.ts';
import { search } from '../../src/query/search/search.ts';
import { examples, suggestionsFor } from '../../src/query/search/suggest.ts';
import { TextGatherer } from '../../src/query/search/texts.ts';
import { whereFound } from '../../src/query/search/where-found.ts';
import { select } from '../../src/query/select.ts';
import { everything } from '../../src/query/view.ts';
import { indexDataset } from '../../src/records/register.ts';
import { realRegister } from '../support/register.ts';
import { quickest } from './quickest.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map((r) => r.id);

describe('search over the real records', () => {
  const register = realRegister();

  // What of a visit is searched, one case a field: each search finds the visit named.
  test.each([
    ['title, English', 'hands out degrees', '2005-ut-arlington'],
    ['title, Chinese', '首次访华', '2005-ut-arlington'],
    ['short name of a partner', 'CAST', '2024-10-31-cast-bri-forum'],
    ['Chinese name of a partner', '中国科协', '2024-10-31-cast-bri-forum'],
    ['person', 'spaniolo', '2005-ut-arlington'],
    ['post', 'dean of the college of business', '2005-ut-arlington'],
    ['organisation', '"university of texas at arlington"', '2005-ut-arlington'],
    ['what was discussed', 'Executive MBA 2002', '2005-ut-arlington'],
    ['what was discussed, Chinese', '大陆和台湾近400人', '2005-ut-arlington'],
    ['outcome', 'received their diplomas', '2005-ut-arlington'],
    ['words of the source', '固体废物', '2021-03-25-solid-waste-centre'],
    ['date with the month in full', '"25 March 2021"', '2021-03-25-solid-waste-centre'],
    ['date in Chinese', '2021年3月25日', '2021-03-25-solid-waste-centre'],
    ['how the date was found', 'winter 2006 magazine', '2005-ut-arlington'],
    ['one word of the title, one of a person', 'degrees spaniolo', '2005-ut-arlington'],
  ])('%s', (_, q, id) => {
    expect(ids(search(register, q).visits)).toContain(id);
  });

  test('names of kinds apart: partners, people, themes', () => {
    const found = search(register, 'solid waste');
    expect(ids(found.themes)).toEqual(['solid-waste']);
    expect(ids(found.partners)).toContain('scc-mee');
    expect(ids(search(register, 'yang renshu').people)[0]).toBe('yang-renshu');
  });

  test('all words must be found', () => {
    const both = ids(search(register, 'steel president').visits);
    const steel = new Set(ids(search(register, 'steel').visits));
    const president = new Set(ids(search(register, 'president').visits));
    expect(both.length).toBeGreaterThan(0);
    expect(both.toSorted()).toEqual([...steel].filter((id) => president.has(id)).toSorted());
  });

  test.each(['steel', '钢铁', 'cast 2024', '"green steel"', 'x', '((a+)+)+$', ''])(
    'the list behind "%s" holds what was counted',
    (q) => {
      const listed = select(register, { ...everything, q }).visits;
      const found = search(register, q).visits;
      expect(ids(found).toSorted()).toEqual(q === '' ? [] : ids(listed).toSorted());
    },
  );

  test('nothing asked, nothing found', () => {
    for (const q of ['', '  ', '""', '\u3000'])
      expect(search(register, q)).toEqual({ terms: [], visits: [], partners: [], people: [], themes: [] });
  });

  test('internal notes are not searched', () => {
    const [visit] = register.visits;
    if (!visit) throw new Error('no visit');
    const noted = indexDataset({ ...register, visits: [{ ...visit, notes: 'quokka' }] }, register.asOf);
    expect(search(noted, 'quokka').visits).toEqual([]);
  });

  test('a partner whose name begins with the search comes before one that only mentions it', () => {
    const found = ids(search(register, 'birmingham').partners);
    expect(found[0]).toBe('birmingham');
  });

  test('examples find something', () => {
    const tried = examples(register);
    expect(tried.length).toBeGreaterThan(3);
    for (const text of tried) {
      const found = search(register, typeof text === 'string' ? text : (text['en'] ?? text['zh'] ?? ''));
      expect(found.partners.length + found.people.length + found.themes.length).toBeGreaterThan(0);
    }
  });

  test('a search that finds nothing is told which of its words would', () => {
    expect(search(register, 'aachen zebra').visits).toEqual([]);
    const suggested = suggestionsFor(register, 'aachen zebra');
    expect(suggested.map((s) => s.q)).toEqual(['aachen']);
    expect(suggestionsFor(register, 'steelzzzz').map((s) => s.q)).toEqual(['steel']);
    expect(suggestionsFor(register, 'qqqq')).toEqual([]);
  });
});

describe('rank', () => {
  const texts = (name: string, alias: string, more: string) =>
    new TextGatherer().gather([
      ['name', [name]],
      ['alias', [alias]],
      ['description', [more]],
    ]);
  test.each([
    ['a name begins with it', texts('Green Steel Ltd', '', ''), 0],
    ['an alias begins with it', texts('GSL', 'Green Steel', ''), 1],
    ['words of a name begin with it', texts('Institute of Green Steel', '', ''), 1],
    ['within the words of a name', texts('Evergreen Steelworks', '', ''), 2],
    ['elsewhere', texts('GSL', '', 'makes green steel'), 3],
  ])('%s', (_, its, rank) => {
    expect(rankOf(its, ['green', 'steel'], 'green steel')).toBe(rank);
  });
});

describe('where it was found', () => {
  const register = realRegister();
  const [visit] = register.visits;
  const texts = visit && visitTexts(register).get(visit);
  const where = (
    terms: readonly string[],
    lang: string,
    shown = "UT Arlington's president hands out degrees",
  ) => texts && whereFound(texts, [shown], terms, lang);

  test('nothing when the title shows it all', () => {
    expect(where(['degrees', 'president'], 'en')).toBeUndefined();
  });
  test('the field with the missing word, in the language of the reader', () => {
    expect(where(['spaniolo'], 'en')?.field).toBe('person');
    expect(where(['mba'], 'en')?.text).toContain('Executive MBA begun');
    expect(where(['mba'], 'zh')?.text).toContain('开办的EMBA');
  });
});

describe('searching is quick and literal', () => {
  const register = realRegister();
  const awkward = [
    '((a+)+)+$',
    '[',
    '\\',
    '.*',
    '(?=',
    '*'.repeat(10_000),
    'a'.repeat(10_000),
    'a '.repeat(5_000),
    Array.from({ length: 3_000 }, (_, i) => i.toString(36)).join(' '),
    '"'.repeat(10_000),
    '👩‍👩‍👧'.repeat(1_000),
    'é'.repeat(10_000),
    '\u0301'.repeat(10_000),
    '__proto__',
  ];
  visitTexts(register);
  partnerTexts(register);
  test.each(awkward.map((q) => [q.slice(0, 12), q]))('%s', (_, q) => {
    const took = quickest(() => {
      search(register, q);
      select(register, { ...everything, q });
    });
    expect(took).toBeLessThan(100);
  });
});
