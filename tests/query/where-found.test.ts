import { describe, expect, test } from 'vitest';
import { visitTexts } from '../../src/query/search/match.ts';
import { rankOf } from '../../src/query/search/rank.ts';
import { TextGatherer } from '../../src/query/search/texts.ts';
import { whereFound } from '../../src/query/search/where-found.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { realRegister } from '../support/register.ts';

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
    ['together elsewhere', texts('GSL', '', 'makes green steel'), 3],
    ['scattered', texts('GSL', '', 'steel that is green'), 4],
  ])('%s', (_, its, rank) => {
    expect(rankOf(its, ['green', 'steel'], 'green steel')).toBe(rank);
  });
});

describe('where it was found', () => {
  const register = realRegister();
  const [visit] = register.visits;
  const texts = visit && visitTexts(register, lexicon).get(visit);
  const where = (
    terms: readonly string[],
    lang: string,
    shown = "UT Arlington's president hands out degrees",
  ) => (texts ? whereFound(() => texts, [shown], terms, lang) : []);

  test('nothing when the title shows it all', () => {
    expect(where(['degrees', 'president'], 'en')).toEqual([]);
    const asked = () => {
      throw new Error('the texts were asked for in vain');
    };
    expect(whereFound(asked, ['Hands out degrees'], ['degrees'], 'en')).toEqual([]);
  });
  test('the field with the missing word, in the language of the reader', () => {
    expect(where(['spaniolo'], 'en').map((w) => w.field)).toEqual(['person']);
    expect(where(['mba'], 'en')[0]?.text).toContain('Executive MBA begun');
    expect(where(['mba'], 'zh')[0]?.text).toContain('开办的EMBA');
  });
  test('every missing word has its place, as far as three go', () => {
    expect(where(['inbound', 'spaniolo', '2005', 'university'], 'en').map((w) => w.field)).toHaveLength(3);
    const [piece] = where(['inbound'], 'en');
    expect([piece?.field, piece?.text, piece?.ranges]).toEqual(['direction', 'Inbound', [[0, 7]]]);
  });
});
