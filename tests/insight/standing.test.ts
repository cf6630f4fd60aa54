import { describe, expect, test } from 'vitest';
import { peersOf, standings } from '../../src/insight/standing.ts';
import { anOutcome, aPartner, aVisit, registerOf } from '../support/register.ts';

const partners = ['a', 'b', 'c', 'd'].map((id) => aPartner({ id }));
const register = registerOf({
  partners: [...partners, aPartner({ id: 'other', kind: 'company' })],
  visits: [
    aVisit({ date: '2019', partners: ['a'] }),
    aVisit({
      date: '2020',
      partners: ['b'],
      outcomes: [anOutcome({ kind: 'agreement-signed', status: 'agreed' })],
    }),
    aVisit({ date: '2021', partners: ['b'] }),
    aVisit({ date: '[2018..2022]', partners: ['c'] }),
  ],
});

test('most visits first, then the latest contact, then none; equals share a rank', () => {
  expect(
    standings(register, partners).map((s) => [
      s.partner.id,
      s.rank,
      s.visits.length,
      s.signed,
      s.last?.when.edtf,
    ]),
  ).toEqual([
    ['b', 1, 2, 1, '2021'],
    ['c', 2, 1, 0, '[2018..2022]'],
    ['a', 2, 1, 0, '2019'],
    ['d', 4, 0, 0, undefined],
  ]);
});

describe('peers', () => {
  const rows = (id: string, limit: number) => {
    const partner = register.partnerById.get(id);
    if (!partner) throw new Error(id);
    const peers = peersOf(register, partner, limit);
    return [peers.total, peers.rows.map((r) => r.partner.id).join('')];
  };
  test.each([
    ['b', 9, [4, 'bcad']],
    ['b', 2, [4, 'bc']],
    ['a', 3, [4, 'cad']],
    ['d', 3, [4, 'cad']],
    ['other', 9, [1, 'other']],
  ] as const)('%s, %i rows', (id, limit, expected) => expect(rows(id, limit)).toEqual(expected));
});
