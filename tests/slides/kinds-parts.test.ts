import { describe, expect, test } from 'vitest';
import type { Visit } from '../../src/records/visit.ts';
import { blanksUnder, fitting } from '../../src/slides/said/fit.ts';
import { mattersOf } from '../../src/slides/said/matters.ts';
import { uprightOf } from '../../src/slides/said/names.ts';
import { postText } from '../../src/slides/said/posts.ts';
import { seatsOf } from '../../src/slides/said/seats.ts';
import { wordsIn } from '../../src/words/index.ts';
import { anOutcome, aParticipant, aPartner, aVisit, registerOf } from '../support/register.ts';

describe('a post beside a name', () => {
  test.each([
    ['President', 'President'],
    ['Prof., Dean of the School of Arts', 'Dean of the School of Arts'],
    ['Prof.', 'Prof.'],
    [
      'Dean of the School of Foreign Studies and Executive Associate Dean of an Institute with a Name',
      'Dean of the School of Foreign Studies',
    ],
    [
      'Executive Secretary of an Association for Science and Technology (AST) and Director of a Department',
      'Executive Secretary',
    ],
    [
      'General Manager of the Science and Technology Industry Group of USTB',
      'General Manager of the Science and Technology Industry Group',
    ],
    [
      'Director of Municipal Economic Development Zone Management Committee',
      'Director of Economic Development Zone Management Committee',
    ],
    [
      'Director of Municipal High-tech Industrial Development Zone Management Committee',
      'Director of Municipal High-tech Industrial Development Zone Management Committee',
    ],
    ['市委书记', '市委书记'],
  ])('%s', (title, said) => {
    expect(postText(title, undefined, 'en')?.text).toBe(said);
  });

  test('is said with its body where that is another', () => {
    expect(postText('President', { en: 'Steel Institute', zh: '钢铁研究院' }, 'en')?.text).toBe(
      'President, Steel Institute',
    );
    expect(postText({ en: 'President', zh: '院长' }, { zh: '钢铁研究院' }, 'zh')?.text).toBe(
      '钢铁研究院院长',
    );
    const long = `President of ${'a Very Long Institute '.repeat(6)}`;
    expect(postText(long, 'Steel Institute', 'en')?.text).toBe('President, Steel Institute');
    expect(postText(undefined, 'Steel Institute', 'en')?.text).toBe('Steel Institute');
    expect(postText(undefined, undefined, 'en')).toBeUndefined();
  });

  test('keeps the language it was written in', () => {
    expect(postText('Vice President', undefined, 'zh')?.lang).toBe('en');
    expect(postText({ en: 'President', zh: '校长' }, undefined, 'zh')).toEqual({ text: '校长', lang: 'zh' });
  });
});

describe('a name set upright', () => {
  const delegation = wordsIn('zh').slides.welcome.to;
  test.each([
    [{ en: 'City', zh: '迁安市' }, undefined, '迁安市代表团'],
    [{ en: 'Association', zh: '中国科学技术协会' }, { zh: '中国科协' }, '中国科协代表团'],
    [{ en: 'University', zh: '京都产业大学' }, undefined, '京都产业大学'],
    [{ en: 'University', zh: '很长很长很长的大学名称' }, { zh: '也是很长很长的简称' }, '也是很长很长的简称'],
    [{ en: 'Works', zh: 'CBSTEEL' }, undefined, undefined],
    [{ en: 'Works' }, undefined, undefined],
  ])('%o', (name, short, said) => {
    expect(uprightOf(aPartner({ name, ...(short && { short }) }), delegation)).toBe(said);
  });
});

describe('the English article', () => {
  test.each([
    ['Qian’an City', 'to the delegation of Qian’an City'],
    ['Ministry of Education', 'to the delegation of the Ministry of Education'],
    ['Chinese Embassy in the UK', 'to the delegation of the Chinese Embassy in the UK'],
    ['De Montfort University', 'to the delegation of De Montfort University'],
    ['The Law Society', 'to the delegation of The Law Society'],
  ])('%s', (name, said) => {
    expect(wordsIn('en').slides.welcome.to(name)).toBe(said);
  });
});

describe('how outcomes stand', () => {
  const own = aPartner({ id: 'own', name: { en: 'Own University' } });
  const other = aPartner({ id: 'other', name: { en: 'Other University' }, short: { en: 'Other' } });
  const standing = (outcome: Parameters<typeof anOutcome>[0], later: readonly Visit[] = [], both = false) => {
    const visit = aVisit({
      id: 'first',
      date: '2020-05-01',
      partners: both ? ['own', 'other'] : ['own'],
      outcomes: [anOutcome(outcome)],
    });
    const register = registerOf({ partners: [own, other], visits: [visit, ...later] });
    const found = mattersOf([visit], register, own);
    return Object.entries(found).flatMap(([name, some]) => (some.length > 0 ? [name] : []));
  };
  const signed = aVisit({
    id: 'later',
    date: '2021-01-01',
    partners: ['own'],
    outcomes: [anOutcome({ kind: 'agreement-signed', status: 'agreed' })],
  });
  const plain = aVisit({ id: 'later', date: '2021-01-01', partners: ['own'] });
  const before = aVisit({ id: 'earlier', date: '2019-01-01', partners: ['own'], outcomes: signed.outcomes });

  test.each([
    ['an intention lies ahead', {}, [], 'ahead'],
    ['an intention with a later agreement is settled', {}, [signed], 'settled'],
    ['an earlier agreement settles nothing', {}, [before], 'ahead'],
    ['a later visit settles no intention', {}, [plain], 'ahead'],
    ['a later visit settles a visit that was planned', { kind: 'visit-planned' }, [plain], 'settled'],
    ['a letter of intent lies ahead', { kind: 'agreement-signed', status: 'intended' }, [], 'ahead'],
    ['an agreement', { kind: 'agreement-renewed', status: 'agreed' }, [], 'agreement'],
    ['what is done is a result', { kind: 'other', status: 'done' }, [], 'result'],
    ['a laboratory that was agreed is a result', { kind: 'joint-lab', status: 'agreed' }, [], 'result'],
    ['what was dropped', { status: 'dropped' }, [], 'dropped'],
  ] as const)('%s', (_, outcome, later, expected) => {
    expect(standing(outcome, later)).toEqual([expected]);
  });

  test('what names another partner of the visit is not told to this one', () => {
    expect(standing({ summary: { en: 'Other signed a letter.' } }, [], true)).toEqual(['others']);
    expect(standing({ summary: { en: 'Own University and Other signed.' } }, [], true)).toEqual(['ahead']);
    expect(standing({ summary: { en: 'Both will meet again.' } }, [], true)).toEqual(['ahead']);
    expect(standing({ summary: { en: 'Other signed a letter.' } })).toEqual(['ahead']);
  });

  test('the latest report counts', () => {
    const when = plain.when;
    const followUps = [{ when, note: 'done', status: 'done' as const }];
    expect(standing({ followUps })).toEqual(['result']);
  });
});

describe('what a slide has room for', () => {
  const short = { en: 'Short', zh: '短' };
  const long = { en: 'word '.repeat(30), zh: '短' };
  const beside = { title: short, rows: 3, notes: true };
  const rows = (texts: readonly (typeof short)[], more = {}) =>
    fitting(texts, (text) => text, { ...beside, ...more }).length;

  test.each([
    ['three short ones', [short, short, short], {}, 3],
    ['never more', [short, short, short, short], {}, 3],
    ['fewer that are long', [long, long, long], {}, 2],
    ['fewer under a long title', [short, short, short], { title: { en: 'word '.repeat(15) } }, 2],
    ['fewer with blanks beside them', [long, long, long], { blanks: true }, 1],
    ['at least one', [long, long], { taken: 600 }, 1],
    ['none of none', [], {}, 0],
  ] as const)('%s', (_, texts, more, n) => {
    expect(rows([...texts], more)).toBe(n);
  });

  test('there is always a row to be filled', () => {
    expect(blanksUnder([], { ...beside, rows: 2 }, false)).toBe(3);
    expect(blanksUnder([short], { ...beside, rows: 2, blanks: true }, false)).toBe(2);
    expect(blanksUnder([long, long], { ...beside, rows: 2, blanks: true }, true)).toBe(1);
  });
});

test('third parties sit on the side they sat on, once, and interpreters are not named', () => {
  const visit = aVisit({
    partners: ['main'],
    participants: [
      aParticipant({ person: 'third', side: 'other', organisation: 'Institute', title: 'Director' }),
      aParticipant({ person: 'member', partner: 'main' }),
      aParticipant({ person: 'head', role: 'head', partner: 'main' }),
      aParticipant({ person: 'member', partner: 'main' }),
      aParticipant({ person: 'voice', role: 'interpreter', partner: 'main' }),
      aParticipant({ person: 'ours', side: 'home' }),
    ],
  });
  const { theirs, ours } = seatsOf(visit, registerOf({ visits: [visit] }));
  expect(theirs.map(({ seat, body }) => [seat.person, body])).toEqual([
    ['head', undefined],
    ['member', undefined],
    ['third', 'Institute'],
  ]);
  expect(ours.map(({ seat }) => seat.person)).toEqual(['ours']);
});
