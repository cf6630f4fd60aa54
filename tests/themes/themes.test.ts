import { expect, test } from 'vitest';
import { visitsOf } from '../../src/records/register.ts';
import type { Visit } from '../../src/records/visit.ts';
import { partnersIn } from '../../src/themes/partners-in.ts';
import { peopleIn } from '../../src/themes/people-in.ts';
import { wordsOfSources } from '../../src/themes/words-of-sources.ts';
import { aParticipant, aPartner, aSource, aVisit, realRegister, registerOf } from '../support/register.ts';

const withTerms = (...terms: readonly string[]): Visit =>
  aVisit({
    themes: [
      { theme: 'slag', evidence: [{ source: 's', terms }] },
      { theme: 'labs', evidence: [] },
    ],
  });

const none = registerOf({});

test('wordings that differ in case, width or spaces at the ends are one, as the first visit writes it', () => {
  const visits = [withTerms('Solid waste'), withTerms(' solid WASTE', 'ｓｏｌｉｄ ｗａｓｔｅ')];
  expect(wordsOfSources(visits, 'slag', none)).toEqual([{ term: 'Solid waste', lang: 'en', visits }]);
});

test('the most shared wording is first', () => {
  const visits = [withTerms('slag', '固废'), withTerms('固废')];
  expect(wordsOfSources(visits, 'slag', none).map(({ term, visits: own }) => [term, own.length])).toEqual([
    ['固废', 2],
    ['slag', 1],
  ]);
});

test.each([
  ['固废', undefined, 'zh'],
  ['slag', undefined, 'en'],
  ['国際交流', 'ja', 'ja'],
  ['シンポジウム', 'ja', 'ja'],
  ['gemeinsame Forschung', 'de', 'de'],
  ['slag', 'zh', 'en'],
  ['固废', 'en', 'zh'],
])('“%s” of a source in %s is in %s', (term, language, lang) => {
  const register = registerOf({
    sources: [aSource({ id: 's', ...(language !== undefined && { language }) })],
  });
  expect(wordsOfSources([withTerms(term)], 'slag', register)[0]?.lang).toBe(lang);
});

test('only the words of the theme itself', () =>
  expect(wordsOfSources([withTerms('slag')], 'labs', none)).toEqual([]));

test('partners stand by number of visits, the latest first among equals', () => {
  const visits = [
    aVisit({ date: '2019', partners: ['a', 'b'] }),
    aVisit({ date: '2020', partners: ['b', 'c'] }),
  ];
  const register = registerOf({ partners: ['a', 'b', 'c'].map((id) => aPartner({ id })), visits });
  expect(partnersIn(Uint32Array.of(0, 1), register).map(({ partner, visits: n }) => [partner.id, n])).toEqual(
    [
      ['b', 2],
      ['c', 1],
      ['a', 1],
    ],
  );
});

test('people stand once, on the side where they sat last', () => {
  const at = (date: string, home: string, ...others: string[]) =>
    aVisit({
      date,
      participants: [
        aParticipant({ person: home, side: 'home' }),
        ...others.map((person) => aParticipant({ person, side: 'partner' })),
      ],
    });
  const { met, ours } = peopleIn([at('2019', 'moved', 'guest', 'guest'), at('2020', 'host', 'moved')]);
  const counted = (contacts: typeof met) =>
    contacts.map((contact) => [contact.person, contact.visits.length]);
  expect(counted(met)).toEqual([
    ['moved', 2],
    ['guest', 1],
  ]);
  expect(counted(ours)).toEqual([['host', 1]]);
});

test('on the real records every mention of a theme has words', () => {
  const register = realRegister();
  for (const { id } of register.themes) {
    const visits = visitsOf(register.visitsByTheme, id);
    if (visits.length > 0) expect(wordsOfSources(visits, id, register).length, id).toBeGreaterThan(0);
  }
});
