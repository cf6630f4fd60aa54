import { describe, expect, it } from 'vitest';
import { records as en } from '../../src/words/en/records.ts';
import { records as zh } from '../../src/words/zh/records.ts';

describe('words of the closed lists', () => {
  it('names countries and regions', () => {
    expect(['CN', 'HK', 'MO', 'TW', 'GB'].map(en.country)).toEqual([
      'China',
      'Hong Kong',
      'Macao',
      'Taiwan',
      'UK',
    ]);
    expect(['CN', 'HK', 'MO', 'TW', 'GB'].map(zh.country)).toEqual(['中国', '香港', '澳门', '台湾', '英国']);
    expect(en.country('ZZ')).not.toBe('');
  });

  it('says since when nobody has reported', () => {
    expect(en.noReportSince('4 May 2021')).toBe('no report since 4 May 2021');
    expect(zh.noReportSince('2021年5月4日')).toBe('2021年5月4日以来未见后续');
  });
});
