import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { Balance } from '../../src/charts/Balance.tsx';
import { PartnerTheme } from '../../src/charts/PartnerTheme.tsx';
import { ThemeOverTime } from '../../src/charts/ThemeOverTime.tsx';
import { ThemeRanking } from '../../src/charts/ThemeRanking.tsx';
import { ThemesTogether } from '../../src/charts/ThemesTogether.tsx';
import { YearsByGroup } from '../../src/charts/YearsByGroup.tsx';
import type { Register } from '../../src/records/register.ts';
import type { Visit } from '../../src/records/visit.ts';
import { aTheme } from '../support/register.ts';
import { draw } from './draw.tsx';
import { spoke, themed, times } from './register.ts';

type Draw = (register: Register, visits: readonly Visit[]) => ReactElement;
type Case = readonly [visits: readonly Visit[], en: string, zh: string];

const before = (n: number, themes: string) => times(n, () => spoke(themes, '2018-05'));
const since = (n: number, themes: string) => times(n, () => spoke(themes, '2022-05'));
const way = (n: number, direction: Visit['direction'], partner = 'cast') =>
  times(n, () => spoke('', '2021', { direction, partners: [partner] }));

const ranking: Draw = (register, visits) => <ThemeRanking register={register} visits={visits} />;
const years: Draw = (register, visits) => <YearsByGroup register={register} visits={visits} />;
const balance: Draw = (register, visits) => <Balance register={register} visits={visits} />;
const together: Draw = (register, visits) => <ThemesTogether register={register} visits={visits} />;
const matrix: Draw = (register) => <PartnerTheme register={register} />;
const overTime: Draw = (register, visits) => (
  <ThemeOverTime register={register} theme={aTheme({ id: 'labs' })} visits={visits} />
);

/** Visits by which every partner has spoken of every theme that came up. */
const full = [spoke('slag', '2021', { partners: ['cast', 'partner'] })];

const cases: readonly (readonly [string, Draw, readonly Case[]])[] = [
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
        'Labs came up most, in 3 of 3 visits; Slag is not on record yet',
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
        'Research came up most, in 1 of 1 visit',
        '科研谈得最多：1次访问中有1次',
      ],
      [
        [spoke('steel'), spoke('labs steel')],
        'Industry came up most, in 2 of 2 visits',
        '产业谈得最多：2次访问中有2次',
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
        'They came more often than we went: 2 visits to us, 0 by us',
        '来访多于出访：来访2次，出访0次',
      ],
      [
        way(1, 'outbound'),
        'We went more often than they came: 1 visit by us, 0 to us',
        '出访多于来访：出访1次，来访0次',
      ],
      [
        [...way(1, 'inbound'), ...way(1, 'outbound')],
        'As many visits to us as by us: 1 and 1',
        '来访与出访次数相同：来访1次，出访1次',
      ],
      [
        [...way(9, 'inbound'), ...way(5, 'outbound', 'works')],
        'They came more often than we went: 9 visits to us, 5 by us; to companies we went more often',
        '来访多于出访：来访9次，出访5次；对企业则出访更多',
      ],
      [
        [...way(9, 'outbound'), ...way(5, 'inbound', 'works')],
        'We went more often than they came: 9 visits by us, 5 to us; companies came to us more often',
        '出访多于来访：出访9次，来访5次；企业则来访更多',
      ],
    ],
  ],
  [
    'partners and themes',
    matrix,
    [
      [[], 'No conversation on these themes yet: 1 pair is empty', '这些主题尚未谈及：1组均为空白'],
      [
        full,
        'Every partner shown has spoken with us about every theme shown',
        '所列伙伴与我们谈过所列的每个主题',
      ],
      [
        [spoke('labs')],
        'Where there is no conversation yet: 3 of 4 pairs are empty',
        '尚未谈及之处：4组中有3组空白',
      ],
    ],
  ],
  [
    'themes together',
    together,
    [
      [[spoke('labs')], 'No visit on record spoke of two themes at once', '没有一次访问同时谈及两个主题'],
      [
        [spoke('labs steel')],
        'Most often together: Steel with Labs, in 1 visit',
        '最常同时谈及：钢铁与实验室，共1次访问',
      ],
      [
        times(2, () => spoke('labs steel slag')),
        'Three pairs of themes came up together most, in 2 visits each',
        '最常同时谈及的主题有3对，各2次',
      ],
    ],
  ],
  [
    'one theme over time',
    overTime,
    [
      [[], 'No visit on record spoke of it', '没有谈及该主题的访问记录'],
      [[spoke('labs', '[2020..2021]')], '1 visit, in no year for certain', '1次访问，均无法确定年份'],
      [[spoke('labs', '2019')], 'Came up once, in 2019', '仅在2019年谈到一次'],
      [
        times(2, () => spoke('labs', '2019')),
        'Came up only in 2019, in 2 visits',
        '仅在2019年谈到，共2次访问',
      ],
      [
        [spoke('labs', '2019'), spoke('labs', '2021')],
        'Came up in 2 visits, never more than one a year for certain',
        '共谈到2次，确定的每年不超过一次',
      ],
      [
        [...before(2, 'labs'), ...since(1, 'labs')],
        'Came up most in 2018: 2 visits',
        '2018年谈得最多：2次访问',
      ],
      [
        [...before(2, 'labs'), ...since(2, 'labs')],
        'Came up most in 2018 and 2022, in 2 visits each',
        '2018和2022年谈得最多，各2次',
      ],
      [
        [...before(2, 'labs'), spoke('labs', '[2018..2019]')],
        'Came up most in 2018: 2 visits for certain, up to 3',
        '2018年谈得最多：确定的2次，最多可达3次',
      ],
    ],
  ],
];

for (const [name, chart, list] of cases)
  test.each(list.map((entry) => ({ visits: entry[0], en: entry[1], zh: entry[2] })))(
    `${name}: $en`,
    ({ visits, en, zh }) => {
      const register = themed(visits);
      const english = draw(chart(register, visits), { width: 0 });
      expect(screen.getByRole('figure')).toHaveAccessibleName(en);
      english.unmount();
      draw(chart(register, visits), { width: 0, lang: 'zh' });
      expect(screen.getByRole('figure')).toHaveAccessibleName(zh);
    },
  );
