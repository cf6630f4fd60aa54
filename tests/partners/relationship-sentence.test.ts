import { describe, expect, test } from 'vitest';
import { relationshipOf } from '../../src/insight/relationship.ts';
import { tellRelationship } from '../../src/partners/relationship-sentence.ts';
import type { Visit } from '../../src/records/visit.ts';
import { anOutcome, aPartner, aVisit } from '../support/register.ts';
import { head, on, other, ours, p, q, r, register, tell, visit } from './stand-in.ts';

describe('the relationship in a sentence', () => {
  test.each<[string, readonly Visit[], string, string]>([
    ['no visit', [], 'No visit on record.', '尚无访问记录。'],
    [
      'one visit of a head with another, to talk',
      [
        visit({
          date: '[2021-03..2021-04]',
          format: 'talks',
          participants: [head, other],
          themes: on('waste', 'steel', 'plan'),
          outcomes: [anOutcome(), anOutcome()],
        }),
      ],
      'HAN Mei, Mayor, came to USTB in March or April 2021 with one other, to talk about solid waste, and about steel and metallurgy. Two intentions were voiced; nothing on record since.',
      '2021年3月或4月，市长韩梅一行2人来访北科大，商谈固体废物、钢铁冶金。提出合作意向2项；此后没有记录。',
    ],
    [
      'a head alone',
      [visit({ participants: [head] })],
      'HAN Mei, Mayor, led a delegation to USTB on 25 March 2021. Nothing on record since.',
      '2021年3月25日，市长韩梅率团来访北科大。此后没有记录。',
    ],
    [
      'somebody who is not said to lead, whose post is not on record',
      [visit({ participants: [other] })],
      'X came to USTB on 25 March 2021. Nothing on record since.',
      '2021年3月25日，X来访北科大。此后没有记录。',
    ],
    [
      'nobody named',
      [visit({ themes: on('waste', 'plan') })],
      'A delegation came to USTB on 25 March 2021. The visit was about solid waste and the 14th Five-Year Plan. Nothing on record since.',
      '2021年3月25日，代表团来访北科大。涉及固体废物、十四五规划。此后没有记录。',
    ],
    [
      'a visit of ours, within the year',
      [visit({ date: '2026-06', direction: 'outbound', participants: [ours], themes: on('road') })],
      'USTB visited in June 2026, led by LI Lei, Dean. The visit was about Belt and Road.',
      '2026年6月，北科大院长李雷率团前往访问。涉及一带一路。',
    ],
    [
      'a meeting elsewhere',
      [visit({ date: '2020-03-27~', direction: 'joint', themes: on('steel') })],
      'The two sides met elsewhere or online about 27 March 2020. The meeting was about steel and metallurgy. Nothing on record since.',
      '2020年3月27日前后，双方在其他地点或线上会面。涉及钢铁冶金。此后没有记录。',
    ],
    [
      'two, there and back',
      [
        visit({ date: '2019', direction: 'outbound', participants: [ours], themes: on('road') }),
        visit({ date: '[2022-03-09,2023-03-09]', participants: [head], themes: on('road', 'waste') }),
      ],
      'USTB visited in 2019, led by LI Lei, Dean; HAN Mei, Mayor, led a delegation to USTB on 9 March 2022 or 2023. Both were about Belt and Road. Nothing on record since.',
      '2019年，北科大院长李雷率团前往访问；2022年或2023年3月9日，市长韩梅率团来访北科大。两次均谈到一带一路。此后没有记录。',
    ],
    [
      'two of ours, one after the other',
      [
        visit({ date: '2019', direction: 'outbound' }),
        visit({ date: '2020', direction: 'outbound', participants: [ours] }),
      ],
      'USTB visited in 2019, and again in 2020, led by LI Lei, Dean. Nothing on record since.',
      '2019年，北科大前往访问；2020年，北科大院长李雷再次率团前往访问。此后没有记录。',
    ],
    [
      'two of ours whose order is not known',
      [
        visit({ date: '[2018..2020]', direction: 'outbound' }),
        visit({ date: '2019', direction: 'outbound' }),
      ],
      'USTB visited between 2018 and 2020; USTB visited in 2019. Nothing on record since.',
      '2018年至2020年间，北科大前往访问；2019年，北科大前往访问。此后没有记录。',
    ],
    [
      'many, one way, with a renewed agreement',
      ['2016', '2018', '2020'].map((date) =>
        visit({
          date,
          themes: on('waste'),
          outcomes: date === '2020' ? [anOutcome({ kind: 'agreement-renewed', status: 'done' })] : [],
        }),
      ),
      'Three visits on record, all to USTB, the first in 2016, the latest in 2020. Most often they were about solid waste. An agreement was renewed; nothing on record since.',
      '有记录的访问3次，均为来访；首次在2016年，最近一次在2020年。最常谈到固体废物。续签协议1项；此后没有记录。',
    ],
    [
      'many, every way, with agreements and intentions',
      [
        visit({ date: '2016-01-02', outcomes: [anOutcome({ kind: 'agreement-signed', status: 'agreed' })] }),
        visit({
          date: '2017',
          direction: 'outbound',
          outcomes: [anOutcome({ kind: 'agreement-renewed', status: 'agreed' })],
        }),
        visit({ date: '2018', direction: 'joint', outcomes: [anOutcome()] }),
        visit({ date: '2026', direction: 'outbound' }),
      ],
      'Four visits on record, the first on 2 January 2016, the latest in 2026: one to USTB, two by USTB and one elsewhere or online. One agreement was signed and one renewed, and an intention was voiced.',
      '有记录的访问4次，首次在2016年1月2日，最近一次在2026年；其中来访1次，出访2次，在其他地点或线上1次。签署协议1项，续签协议1项，提出合作意向1项。',
    ],
    [
      'an agreement on a visit of several partners is nobody’s for certain',
      [visit({ partners: ['p', 'q'], outcomes: [anOutcome({ kind: 'agreement-signed', status: 'done' })] })],
      'A delegation came to USTB on 25 March 2021. An agreement was signed on a visit shared with other partners; nothing on record since.',
      '2021年3月25日，代表团来访北科大。签署协议1项（当时另有其他伙伴在场）；此后没有记录。',
    ],
    [
      'one of several partners, not the main one',
      [visit({ partners: ['q', 'p'] })],
      'A delegation came to USTB on 25 March 2021. Also there: Qi Works. Nothing on record since.',
      '2021年3月25日，代表团来访北科大。同行或在场的还有齐厂。此后没有记录。',
    ],
  ])('%s', (_name, visits, en, zh) => {
    expect(tell(visits, 'en')).toBe(en);
    expect(tell(visits, 'zh')).toBe(zh);
  });

  test('a body known only through its parts', () => {
    const parts = [p, { ...q, parent: 'p' }, { ...r, parent: 'p' }];
    const visits = [
      aVisit({ partners: ['q'] }),
      aVisit({ partners: ['r'] }),
      aVisit({ partners: ['q', 'r'] }),
    ];
    expect(tell(visits, 'en', parts)).toBe(
      'No visit of its own on record; three with bodies that belong to it.',
    );
    expect(tell(visits, 'zh', parts)).toBe('本机构尚无访问记录；其下属单位有3次。');
  });

  test('companions beyond two are a number', () => {
    const s = aPartner({ id: 's', name: 'Su' });
    const visits = [aVisit({ date: '2026', partners: ['q', 'r', 's', 'p'] })];
    expect(tell(visits, 'en', [p, q, r, s])).toContain('Also there: Qi Works, Rui School and one other.');
    expect(tell(visits, 'zh', [p, q, r, s])).toContain('同行或在场的还有齐厂、瑞校等3家。');
  });

  test('figures and dates are doors, and names carry their language', () => {
    const its = register([visit({ id: 'v/1', participants: [other] })]);
    const { parts, doors } = tellRelationship(relationshipOf(its, p), its, 'zh');
    expect(parts).toContainEqual({ slot: 'person x', text: 'X', lang: 'en' });
    expect(doors['visit v/1']).toBe('#/visits/v%2F1');
  });
});
