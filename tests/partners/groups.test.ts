import { describe, expect, test } from 'vitest';
import { directoryGroups, inOrder } from '../../src/partners/groups.ts';
import { aPartner, aVisit, registerOf } from '../support/register.ts';

const partners = [
  aPartner({ id: 'a', name: { en: 'Éclair', zh: '中' }, kind: 'company' }),
  aPartner({ id: 'b', name: { en: 'delta', zh: '阿' } }),
  aPartner({ id: 'c', name: { en: 'Zulu', zh: '北' } }),
  aPartner({ id: 'd', name: { en: 'Alpha', zh: '大' }, kind: 'embassy' }),
];
const register = registerOf({
  partners,
  visits: [
    ...['2010', '2011', '2012', '2013', '2014'].map((date) => aVisit({ date, partners: ['a'] })),
    aVisit({ date: '2014-05', partners: ['b'] }),
    aVisit({ date: '2016-05', partners: ['b'] }),
    aVisit({ date: '[2017..2018]', partners: ['c'] }),
  ],
});
const ids = (order: 'name' | 'visits' | 'last', lang: 'en' | 'zh' = 'en') =>
  inOrder(register, partners, order, lang)
    .map((s) => s.partner.id)
    .join('');
const groups = (order: 'name' | 'visits' | 'last') =>
  directoryGroups(register, partners, order, 'en').map(
    (g) => `${g.title}: ${g.rows.map((r) => r.partner.id).join('')}`,
  );

describe('order', () => {
  test('names in English by letters, accents and case aside', () => expect(ids('name')).toBe('dbac'));
  test('names in Chinese by pinyin', () => expect(ids('name', 'zh')).toBe('bcda'));
  test('most visits first', () => expect(ids('visits')).toBe('abcd'));
  test('latest contact first, none last', () => expect(ids('last')).toBe('cbad'));
});

describe('heads', () => {
  test('by name: kinds in their order', () =>
    expect(groups('name')).toEqual(['Universities: bc', 'Companies: a', 'Embassies and consulates: d']));
  test('by visits: bands', () =>
    expect(groups('visits')).toEqual([
      'Five visits or more: a',
      'Two to four visits: b',
      'One visit: c',
      'No visit on record: d',
    ]));
  test('by last contact: years, then the uncertain, then none', () =>
    expect(groups('last')).toEqual([
      'Last met in 2016: b',
      'Last met in 2014: a',
      'Year of the last visit uncertain: c',
      'No visit on record: d',
    ]));
});
