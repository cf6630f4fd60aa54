import { describe, expect, test } from 'vitest';
import { facets } from '../../src/query/facets/index.ts';
import { matches, visitTexts } from '../../src/query/search/match.ts';
import { search } from '../../src/query/search/search.ts';
import { examples, suggestionsFor } from '../../src/query/search/suggest.ts';
import { termsOf } from '../../src/query/search/terms.ts';
import { select } from '../../src/query/select-here.ts';
import { everything } from '../../src/query/view.ts';
import { indexDataset } from '../../src/records/register.ts';
import { say } from '../../src/records/text.ts';
import { languages, wordsIn } from '../../src/words/index.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { realRegister } from '../support/register.ts';
import { timesAsLong } from './quickest.ts';

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
    ['date with the month short', '"25 Mar 2021"', '2021-03-25-solid-waste-centre'],
    ['date as a record writes it', '2021-03-25', '2021-03-25-solid-waste-centre'],
    ['month and year', 'March 2021', '2021-03-25-solid-waste-centre'],
    ['month and year in Chinese', '2021年3月', '2021-03-25-solid-waste-centre'],
    ['traditional characters', '固體廢物', '2021-03-25-solid-waste-centre'],
    ['direction', 'outbound', '2021-03-25-solid-waste-centre'],
    ['direction in Chinese', '来访', '2005-ut-arlington'],
    ['kind of partner in Chinese', '高校', '2005-ut-arlington'],
    ['scope', 'international', '2005-ut-arlington'],
    ['country in Chinese', '美国', '2005-ut-arlington'],
    ['country', 'united states', '2005-ut-arlington'],
    ['country as a page writes it', '"US" arlington', '2005-ut-arlington'],
    ['plan period', '14th five-year plan', '2021-03-25-solid-waste-centre'],
    ['one word of the title, one of a person', 'degrees spaniolo', '2005-ut-arlington'],
  ])('%s', (_, q, id) => {
    expect(ids(search(register, q, lexicon).visits)).toContain(id);
  });

  test('what a filter calls a visit finds it, in every language', () => {
    const written = [
      'direction',
      'format',
      'kind',
      'scope',
      'country',
      'outcome',
      'period',
      'theme',
      'partner',
    ];
    for (const { id, of, label } of facets.filter((f) => written.includes(f.id)))
      for (const { id: lang } of languages)
        for (const visit of register.visits)
          for (const value of of(visit, register).filter((value) => value !== 'none')) {
            const q = `"${say(label(value, register, wordsIn(lang)), lang).text.replaceAll('"', '')}"`;
            expect(matches(visitTexts(register, lexicon).get(visit), termsOf(q)), `${id} ${q}`).toBe(true);
          }
  });

  test('names of kinds apart: partners, people, themes', () => {
    const found = search(register, 'solid waste', lexicon);
    expect(ids(found.themes)).toEqual(['solid-waste']);
    expect(ids(found.partners)).toContain('scc-mee');
    expect(ids(search(register, 'yang renshu', lexicon).people)[0]).toBe('yang-renshu');
  });

  test('all words must be found', () => {
    const both = ids(search(register, 'steel president', lexicon).visits);
    const steel = new Set(ids(search(register, 'steel', lexicon).visits));
    const president = new Set(ids(search(register, 'president', lexicon).visits));
    expect(both.length).toBeGreaterThan(0);
    expect(both.toSorted()).toEqual([...steel].filter((id) => president.has(id)).toSorted());
  });

  test.each(['steel', '钢铁', 'cast 2024', '"green steel"', 'x', '((a+)+)+$', ''])(
    'the list behind "%s" holds what was counted',
    (q) => {
      const listed = select(register, { ...everything, q }, lexicon).visits;
      const found = search(register, q, lexicon).visits;
      expect(ids(found).toSorted()).toEqual(q === '' ? [] : ids(listed).toSorted());
    },
  );

  test('nothing asked, nothing found', () => {
    for (const q of ['', '  ', '""', '\u3000'])
      expect(search(register, q, lexicon)).toEqual({
        terms: [],
        visits: [],
        partners: [],
        people: [],
        themes: [],
      });
  });

  test('internal notes are not searched', () => {
    const [visit] = register.visits;
    if (!visit) throw new Error('no visit');
    const noted = indexDataset({ ...register, visits: [{ ...visit, notes: 'quokka' }] }, register.asOf);
    expect(search(noted, 'quokka', lexicon).visits).toEqual([]);
  });

  test('a partner whose name begins with the search comes before one that only mentions it', () => {
    const found = ids(search(register, 'birmingham', lexicon).partners);
    expect(found[0]).toBe('birmingham');
  });

  test('examples find something', () => {
    const tried = examples(register);
    expect(tried.length).toBeGreaterThan(3);
    for (const text of tried) {
      const found = search(register, say(text, 'en').text, lexicon);
      expect(found.partners.length + found.people.length + found.themes.length).toBeGreaterThan(0);
    }
  });

  test('a search that finds nothing is told which of its words would', () => {
    expect(search(register, 'aachen zebra', lexicon).visits).toEqual([]);
    const suggested = suggestionsFor(register, 'aachen zebra', lexicon);
    expect(suggested.map((s) => s.q)).toEqual(['aachen']);
    expect(suggestionsFor(register, 'steelzzzz', lexicon).map((s) => s.q)).toEqual(['steel']);
    expect(suggestionsFor(register, 'qqqq', lexicon)).toEqual([]);
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
  const searchBoth = (q: string) => {
    search(register, q, lexicon);
    select(register, { ...everything, q }, lexicon);
  };
  test.each(awkward.map((q) => [q.slice(0, 12), q]))('%s', (_, q) => {
    const ratio = timesAsLong(
      () => searchBoth(q),
      () => searchBoth('university'),
    );
    expect(ratio).toBeLessThan(20);
  });
});
