import { PartnerTheme } from '../../src/charts/PartnerTheme.tsx';
import { ThemeOverTime } from '../../src/charts/ThemeOverTime.tsx';
import { ThemesBeside } from '../../src/charts/ThemesBeside.tsx';
import { ThemesTogether } from '../../src/charts/ThemesTogether.tsx';
import { aTheme } from '../support/register.ts';
import { type Draw, testFindings } from './finding-cases.tsx';
import { spoke, times } from './register.ts';

const before = (n: number, themes: string) => times(n, () => spoke(themes, '2018-05'));
const since = (n: number, themes: string) => times(n, () => spoke(themes, '2022-05'));
const together: Draw = (register) => <ThemesTogether register={register} />;
const beside: Draw = (register) => (
  <ThemesBeside register={register} theme={register.themeById.get('labs') ?? aTheme()} />
);
const matrix: Draw = (register) => <PartnerTheme register={register} />;
const overTime: Draw = (register, visits) => (
  <ThemeOverTime
    register={register}
    theme={aTheme({ id: 'labs' })}
    visits={visits}
    by="year"
    onBy={() => undefined}
  />
);

/** Visits by which every partner has spoken of every theme that came up. */
const full = [spoke('slag', '2021', { partners: ['cast', 'partner'] })];

testFindings([
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
    'themes beside one theme',
    beside,
    [
      [[spoke('labs')], 'No other theme came up in these visits', '这些访问未谈及其他主题'],
      [[spoke('labs steel')], 'One other theme came up in the same visit', '同一次访问还谈及另外1个主题'],
      [
        [spoke('labs steel slag')],
        'Two other themes came up in the same visit',
        '同一次访问还谈及另外2个主题',
      ],
      [
        [spoke('labs steel'), spoke('labs slag'), spoke('steel slag')],
        'Most often with Steel and with Slag, in one visit each',
        '最常与钢铁、固废同时谈及，各1次',
      ],
      [
        [spoke('labs steel'), spoke('labs steel slag')],
        'Most often with Steel, in 2 of 2 visits',
        '最常与钢铁同时谈及：2次访问中有2次',
      ],
    ],
  ],
  [
    'one theme over time',
    overTime,
    [
      [[], 'No visit on record spoke of it', '没有谈及该主题的访问记录'],
      [[spoke('labs', '[2020..2021]')], 'Came up once, the year uncertain', '谈到一次，年份无法确定'],
      [[spoke('labs', '2019')], 'Came up once, in 2019', '仅在2019年谈到一次'],
      [
        times(2, () => spoke('labs', '2019')),
        'Came up only in 2019, in 2 visits',
        '仅在2019年谈到，共2次访问',
      ],
      [
        [spoke('labs', '2019'), spoke('labs', '2021')],
        'Came up in 2 visits, never more than one a year',
        '共谈到2次，每年不超过一次',
      ],
      [
        [spoke('labs', '2019'), spoke('labs', '[2020..2021]')],
        'Came up in 2 visits, never more than one a year for certain',
        '共谈到2次，年份确定的每年不超过一次',
      ],
      [
        times(2, () => spoke('labs', '[2020..2021]')),
        'Came up in 2 visits, the year of each uncertain',
        '共谈到2次，年份均无法确定',
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
      [
        [...before(2, 'labs'), spoke('labs', '2022'), ...times(2, () => spoke('labs', '[2022..2023]'))],
        'Came up most for certain in 2018, in 2 visits; 2022 may have up to 3',
        '年份确定的访问以2018年最多，有2次；2022年最多可达3次',
      ],
      [
        [...before(2, 'labs'), ...since(2, 'labs'), spoke('labs', '[2022..2023]')],
        'Came up most for certain in 2018 and 2022, in 2 visits each',
        '年份确定的访问以2018和2022年最多，各2次',
      ],
    ],
  ],
]);
