import { expect, test } from 'vitest';
import { partnerHeadline } from '../../src/insight/partner-headline.ts';
import { relationshipOf } from '../../src/insight/relationship.ts';
import type { Direction } from '../../src/records/visit.ts';
import { aPartner, aVisit, registerOf } from '../support/register.ts';

const partner = aPartner({ id: 'p' });
const headline = (...visits: readonly (readonly [string, Direction])[]) =>
  partnerHeadline(
    relationshipOf(
      registerOf({
        partners: [partner],
        visits: visits.map(([date, direction]) => aVisit({ id: date, date, direction, partners: ['p'] })),
      }),
      partner,
    ),
  );

test.each([
  ['none', [], { code: 'none' }],
  ['one, long ago', [['2020', 'inbound']], { code: 'once', silent: true }],
  ['one, within a year', [['2025-12', 'inbound']], { code: 'once', silent: false }],
  ['one, perhaps within a year', [['[2020..2025]', 'inbound']], { code: 'once', silent: false }],
  [
    'two, one way',
    [
      ['2019', 'inbound'],
      ['2020', 'inbound'],
    ],
    { code: 'one-way', direction: 'inbound', visits: 2, silent: true },
  ],
  [
    'two, both ways',
    [
      ['2019', 'inbound'],
      ['2026-09', 'outbound'],
    ],
    { code: 'mixed', visits: 2, silent: false },
  ],
  [
    'elsewhere only',
    [
      ['2019', 'joint'],
      ['2020', 'joint'],
    ],
    { code: 'one-way', direction: 'joint' },
  ],
] as const)('%s', (_name, visits, expected) => expect(headline(...visits)).toMatchObject(expected));

test('the last of several is the one that may have been last', () => {
  const found = headline(['[2019..2025]', 'inbound'], ['2020', 'inbound']);
  expect(found).toMatchObject({ last: { id: '[2019..2025]' } });
});
