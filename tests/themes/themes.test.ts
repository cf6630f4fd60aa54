import { expect, test } from 'vitest';
import type { Visit } from '../../src/records/visit.ts';
import { partnersIn, peopleIn } from '../../src/themes/companions.ts';
import { wordsOfSources } from '../../src/themes/words-of-sources.ts';
import { aParticipant, aPartner, aPerson, aVisit, realRegister, registerOf } from '../support/register.ts';

const withTerms = (...terms: readonly string[]): Visit =>
  aVisit({
    themes: [
      { theme: 'slag', evidence: [{ source: 's', terms }] },
      { theme: 'labs', evidence: [] },
    ],
  });

test('wordings that differ in case, width or spaces at the ends are one, as the first visit writes it', () => {
  const visits = [withTerms('Solid waste'), withTerms(' solid WASTE', 'ｓｏｌｉｄ ｗａｓｔｅ')];
  expect(wordsOfSources(visits, 'slag')).toEqual([{ term: 'Solid waste', lang: 'en', visits }]);
});

test('the most shared wording is first, and each tells its language', () => {
  const visits = [withTerms('slag', '固废'), withTerms('固废')];
  expect(
    wordsOfSources(visits, 'slag').map(({ term, lang, visits: own }) => [term, lang, own.length]),
  ).toEqual([
    ['固废', 'zh', 2],
    ['slag', 'en', 1],
  ]);
});

test('only the words of the theme itself', () =>
  expect(wordsOfSources([withTerms('slag')], 'labs')).toEqual([]));

test('partners and people stand by number of visits, the latest first among equals, each once a visit', () => {
  const register = registerOf({
    partners: ['a', 'b', 'c'].map((id) => aPartner({ id })),
    people: ['x', 'y'].map((id) => aPerson({ id })),
  });
  const both = [
    aParticipant({ person: 'x' }),
    aParticipant({ person: 'x' }),
    aParticipant({ person: 'gone' }),
  ];
  const visits = [
    aVisit({ date: '2019', partners: ['a', 'b'], participants: both }),
    aVisit({ date: '2020', partners: ['b', 'c'], participants: [aParticipant({ person: 'y' })] }),
  ];
  expect(partnersIn(visits, register).map(({ it, visits: n }) => [it.id, n])).toEqual([
    ['b', 2],
    ['c', 1],
    ['a', 1],
  ]);
  expect(peopleIn(visits, register).map(({ it, visits: n }) => [it.id, n])).toEqual([
    ['y', 1],
    ['x', 1],
  ]);
});

test('on the real records every mention of a theme has words', () => {
  const register = realRegister();
  for (const [theme, visits] of register.visitsByTheme)
    expect(wordsOfSources(visits, theme).length, theme).toBeGreaterThan(0);
});
