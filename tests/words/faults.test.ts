import { describe, expect, it } from 'vitest';
import { faults as en } from '../../src/words/en/faults.ts';
import { faults as zh } from '../../src/words/zh/faults.ts';
import { faultsOf, rawPartner, rawVisit } from '../support/raw.ts';

const CASES: readonly (readonly [record: Record<string, unknown>, en: string, zh: string])[] = [
  [
    rawVisit({ date: '2019-13' }),
    'There is no month 13. Write a month from 01 to 12, or only the year: 2019.',
    '没有13月。请写01至12月，或只写年份：2019。',
  ],
  [
    rawVisit({ date: '2021-06-31' }),
    'There is no day 31 in 2021-06, which has 30 days. Write a day from 01 to 30, or only the month: 2021-06.',
    '2021年6月只有30天，没有31日。请写01至30日，或只写到月：2021-06。',
  ],
  [
    rawVisit({ date: '2022/2021' }),
    'It ends before it begins. Write 2021/2022, if that is meant.',
    '结束早于开始。如意思相符，请写2021/2022。',
  ],
  [
    rawVisit({ date: '2021-03-10/2021-03' }),
    'Its end is less exact than its beginning, and reaches back before it. Write the end as exactly as the beginning, or nothing behind the stroke if it is not known.',
    '结束时间不如开始时间精确，其范围早于开始。请把结束时间写得与开始时间同样精确；如不详，斜线后留空。',
  ],
  [
    rawVisit({ date: '{2021,2022}' }),
    'Valid EDTF, not read here. Write the time it may have been, such as [2021-03..2021-05], or a list, such as [2021,2023]; for several days that all belong to it, a record each.',
    '是有效的EDTF，但此处不读取。请写可能的时间范围，例如[2021-03..2021-05]，或逐一列出，例如[2021,2023]；若各日均有活动，请分写多条记录。',
  ],
  [
    rawVisit({ date: 'XXXX-12' }),
    'Not a year from 0000 to 9999 whose century is known. Write a date such as 2021-03-25, 2021-03 or 2021.',
    '不是0000至9999之间、世纪已知的年份。请写日期，例如2021-03-25、2021-03或2021。',
  ],
  [
    rawVisit({ date: '../..' }),
    'It has neither a beginning nor an end. Write at least one end: 2021-03/.. began then and goes on, 2021-03 was then.',
    '既无开始时间，也无结束时间。请至少写一端：2021-03/..表示当时开始且仍在继续，2021-03表示就在当时。',
  ],
  [
    rawVisit({ date: '?2021-06-31' }),
    'There is no day 31 in 2021-06, which has 30 days. Write a day from 01 to 30, or only the month: 2021-06.',
    '2021年6月只有30天，没有31日。请写01至30日，或只写到月：2021-06。',
  ],
  [
    rawVisit({ date: 'soon' }),
    'Not a date in EDTF. Write a date such as 2021-03-25, 2021-03 or 2021.',
    '不是EDTF日期。请写日期，例如2021-03-25、2021-03或2021。',
  ],
  [
    rawVisit({ direction: 'incoming' }),
    'Not one of the words for this field. Use inbound, outbound or joint.',
    '不是此字段可用的词。请用inbound、outbound或joint。',
  ],
  [
    rawVisit({ partners: ['p2'] }),
    'No partner has this id. Nearest id: p1. Or add the partner to partners.json.',
    '没有编号为此的合作伙伴。最接近的编号：p1。或者把该合作伙伴加入partners.json。',
  ],
  [
    rawVisit({ sources: ['elsewhere'] }),
    'No source has this id. Add the source to sources.json.',
    '没有编号为此的来源。请把该来源加入sources.json。',
  ],
];

describe('what is said of a fault', () => {
  it.each(CASES)('%j', (record, english, chinese) => {
    const [fault] = faultsOf('visits', record);
    if (!fault) throw new Error('no fault');
    expect(`${en.faultWrong(fault)} ${en.faultMend(fault)}`).toBe(english);
    expect(zh.faultWrong(fault) + zh.faultMend(fault)).toBe(chinese);
  });

  it('says where it is', () => {
    const place = { file: 'visits', position: 40 } as const;
    expect([en.faultPlace(place), zh.faultPlace(place)]).toEqual([
      'visits.json, record 41',
      'visits.json，第41条',
    ]);
    expect(en.faultPlace({ file: 'dashboard', position: 0 })).toBe('dashboard.json');
    expect(en.faultPlace({ file: 'people', position: null })).toBe('people.json');
  });

  it('says of a link that cannot be opened that the record is shown', () => {
    const [fault] = faultsOf('partners', rawPartner({ website: 'javascript:alert(1)' }));
    if (!fault) throw new Error('no fault');
    expect(en.faultWrong(fault)).toBe('Not an address that can be opened safely.');
    expect(en.faultEffect[fault.severity]).toBe('The record is shown without this.');
  });
});
