import { expect, test } from 'vitest';
import { balanceFinding, kindBalances } from '../../src/insight/direction-balance.ts';
import type { Direction, Visit } from '../../src/records/visit.ts';
import { spoke, themed, times } from '../charts/register.ts';

const with_ = (partners: readonly string[], direction: Direction, n = 1): Visit[] =>
  times(n, () => spoke('', '2021', { partners, direction }));
const findingOf = (visits: readonly Visit[]) => balanceFinding(visits, kindBalances(themed(visits)));

test('a visit with partners of two kinds counts under both, with two of one kind once', () => {
  const visits = [...with_(['cast', 'works'], 'inbound'), ...with_(['works', 'works'], 'joint')];
  expect(kindBalances(themed(visits))).toEqual([
    { kind: 'company', total: 2, byDirection: { inbound: 1, outbound: 0, joint: 1 } },
    { kind: 'association', total: 1, byDirection: { inbound: 1, outbound: 0, joint: 0 } },
  ]);
});

test.each([
  ['nothing', [], { kind: 'none' }],
  ['only elsewhere', with_(['cast'], 'joint'), { kind: 'none' }],
  ['they came', with_(['cast'], 'inbound'), { kind: 'came', inbound: 1, outbound: 0 }],
  ['we went', with_(['cast'], 'outbound', 2), { kind: 'went', inbound: 0, outbound: 2 }],
  ['as often', [...with_(['cast'], 'inbound'), ...with_(['works'], 'outbound')], { kind: 'even' }],
] as const)('%s', (_, visits, finding) => expect(findingOf(visits)).toMatchObject(finding));

test('the kind that leans the other way is named when there is enough of it', () => {
  const came = with_(['cast'], 'inbound', 9);
  expect(findingOf([...came, ...with_(['works'], 'outbound', 5)])).toMatchObject({
    kind: 'came',
    against: 'company',
  });
  expect(findingOf([...came, ...with_(['works'], 'outbound', 4)])).not.toHaveProperty('against');
  const went = with_(['cast'], 'outbound', 9);
  expect(findingOf([...went, ...with_(['works'], 'inbound', 5)])).toMatchObject({
    kind: 'went',
    against: 'company',
  });
});
