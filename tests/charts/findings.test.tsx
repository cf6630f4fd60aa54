import { Balance } from '../../src/charts/Balance.tsx';
import { ThemeRanking } from '../../src/charts/ThemeRanking.tsx';
import { YearsByGroup } from '../../src/charts/YearsByGroup.tsx';
import type { Visit } from '../../src/records/visit.ts';
import { type Draw, testFindings } from './finding-cases.tsx';
import { spoke, times } from './register.ts';

const before = (n: number, themes: string) => times(n, () => spoke(themes, '2018-05'));
const since = (n: number, themes: string) => times(n, () => spoke(themes, '2022-05'));
const way = (n: number, direction: Visit['direction'], partner = 'cast') =>
  times(n, () => spoke('', '2021', { direction, partners: [partner] }));

const ranking: Draw = (register) => <ThemeRanking register={register} />;
const years: Draw = (register) => <YearsByGroup register={register} />;
const balance: Draw = (register) => <Balance register={register} />;

testFindings([
  [
    'ranking',
    ranking,
    [
      [[], 'No visit on record names a theme', '在册访问均未注明主题'],
      [[spoke('labs')], 'One visit names a theme: too few to rank', '注明主题的访问只有1次，不足以排名'],
      [
        times(2, () => spoke('labs')),
        'Two visits name a theme: too few to rank',
        '注明主题的访问只有2次，不足以排名',
      ],
      [
        times(3, () => spoke('labs steel')),
        'Steel and Labs came up most, in 3 visits each',
        '钢铁与实验室谈得最多，各3次',
      ],
      [
        times(3, () => spoke('labs steel slag')),
        'Three themes came up most, in 3 visits each',
        '谈得最多的主题有3个，各3次',
      ],
      [
        times(3, () => spoke('labs')),
        'Labs came up most, in 3 of 3 visits; Slag has not come up yet',
        '实验室谈得最多：3次访问中有3次；固废尚无记录',
      ],
      [
        [...times(4, () => spoke('labs')), spoke('slag')],
        'Labs came up most, in 4 of 5 visits; Slag came up once',
        '实验室谈得最多：5次访问中有4次；固废谈到1次',
      ],
      [
        [...times(4, () => spoke('labs slag')), spoke('labs')],
        'Labs came up most, in 5 of 5 visits; Slag came up in 4 visits',
        '实验室谈得最多：5次访问中有5次；固废谈到4次',
      ],
    ],
  ],
  [
    'years by group',
    years,
    [
      [[], 'No visit on record names a theme', '在册访问均未注明主题'],
      [
        [spoke('labs', '[2020..2021]')],
        'One visit names a theme: too few to compare',
        '注明主题的访问只有1次，不足以比较',
      ],
      [
        times(3, () => spoke('labs steel', '[2020..2021]')),
        'Industry and Research came up most, in 3 visits each',
        '产业与科研谈得最多，各3次',
      ],
      [
        [spoke('steel'), spoke('labs steel'), spoke('labs steel')],
        'Industry came up most, in 3 of 3 visits',
        '产业谈得最多：3次访问中有3次',
      ],
      [
        [...before(10, 'labs'), ...since(10, 'labs')],
        'The mix of themes has hardly changed since 2021',
        '2021年以来，各类主题的比重变化不大',
      ],
      [
        [...before(10, 'labs'), ...since(10, 'labs steel')],
        'Industry rose from 0% of visits to 100% after 2020',
        '2021年起，产业占访问的比重由0%升至100%',
      ],
      [
        [...before(10, 'labs steel'), ...since(10, 'labs')],
        'Industry fell from 100% of visits to 0% after 2020',
        '2021年起，产业占访问的比重由100%降至0%',
      ],
      [
        [...before(10, 'labs'), ...since(10, 'steel')],
        'Industry rose from 0% of visits to 100% after 2020; Research fell to 0%',
        '2021年起，产业占访问的比重由0%升至100%；科研降至0%',
      ],
    ],
  ],
  [
    'balance',
    balance,
    [
      [[], 'No visit to us or by us is on record', '没有来访或出访的记录'],
      [
        way(2, 'inbound'),
        'Partners came more often than we went: 2 visits to us, none by us',
        '来访多于出访：来访2次，尚无出访',
      ],
      [
        way(1, 'outbound'),
        'We went more often than partners came: 1 visit by us, none to us',
        '出访多于来访：出访1次，尚无来访',
      ],
      [
        [...way(1, 'inbound'), ...way(1, 'outbound')],
        'As many visits to us as by us: 1 and 1',
        '来访与出访次数相同：来访1次，出访1次',
      ],
      [
        [...way(9, 'inbound'), ...way(5, 'outbound', 'works')],
        'Partners came more often than we went: 9 visits to us, 5 by us; to companies we went more often',
        '来访多于出访：来访9次，出访5次；对企业则出访更多',
      ],
      [
        [...way(9, 'outbound'), ...way(5, 'inbound', 'works')],
        'We went more often than partners came: 9 visits by us, 5 to us; companies came to us more often',
        '出访多于来访：出访9次，来访5次；企业则来访更多',
      ],
    ],
  ],
]);
