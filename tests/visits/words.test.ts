import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/words/index.ts';
import { plain } from '../../src/words/sentence.ts';
import { when } from '../support/register.ts';

describe('the result sentence', () => {
  const none = { shown: 0, total: 85, inbound: 0, outbound: 0, joint: 0, open: 0 };
  test.each([
    [
      { ...none, shown: 14, inbound: 8, outbound: 5, joint: 1, open: 3 },
      '14 of 85 visits: 8 came to us, 5 we made, 1 met elsewhere; 3 commitments are open.',
      '85次访问中的14次：来访8次，出访5次，在他处会面1次；3项承诺尚未办结。',
    ],
    [
      { ...none, shown: 85, inbound: 47, outbound: 30, joint: 8, open: 1 },
      '85 visits: 47 came to us, 30 we made, 8 met elsewhere; 1 commitment is open.',
      '共85次访问：来访47次，出访30次，在他处会面8次；1项承诺尚未办结。',
    ],
    [
      { ...none, shown: 2, outbound: 2 },
      '2 of 85 visits: 2 we made; no commitment is open.',
      '85次访问中的2次：出访2次；没有未办结的承诺。',
    ],
    [
      { ...none, shown: 1, total: 1, inbound: 1 },
      '1 visit: 1 came to us; no commitment is open.',
      '共1次访问：来访1次；没有未办结的承诺。',
    ],
  ])('%#', (figures, en, zh) => {
    expect(plain(wordsIn('en').visits.result(figures))).toBe(en);
    expect(plain(wordsIn('zh').visits.result(figures))).toBe(zh);
  });
});

describe('a date under its year', () => {
  const under = (lang: 'en' | 'zh', edtf: string, year: number) => {
    const words = wordsIn(lang);
    return words.visits.underYear(words.dates.short(when(edtf)), year);
  };
  test.each([
    ['2021-03-25', 2021, '25 Mar', '3月25日'],
    ['[2021-03..2021-04]', 2021, 'Mar–Apr', '3—4月'],
    ['2021-03', 2021, 'Mar', '3月'],
    ['2016-07-20?', 2016, '20 Jul?', '7月20日？'],
    ['2010?', 2010, '2010?', '2010年？'],
    ['2021', 2021, '2021', '2021年'],
    ['2021~', 2021, 'c. 2021', '约2021年'],
    ['2021-21', 2021, 'spring', '2021年春'],
    ['2021-40', 2021, 'the first half of 2021', '2021年上半年'],
    ['2021/..', 2021, '2021–', '2021年—'],
    ['202X', 2020, 'the 2020s', '2020年代'],
    ['2020-12-30/2021-01-02', 2020, '30 Dec 2020–2 Jan 2021', '12月30日至2021年1月2日'],
  ])('%s', (edtf, year, en, zh) => {
    expect(under('en', edtf, year)).toBe(en);
    expect(under('zh', edtf, year)).toBe(zh);
  });
});
