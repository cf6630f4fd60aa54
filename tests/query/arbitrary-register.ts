import fc from 'fast-check';
import { columnsOf } from '../../src/query/columns.ts';
import { facets } from '../../src/query/facets/index.ts';
import { type Lanes, laneKinds, laneOrders, type Zoom } from '../../src/query/timeline-view.ts';
import { shapes, sorts, type View } from '../../src/query/view.ts';
import { standIn } from '../../src/records/dashboard-shape.ts';
import { dayOf } from '../../src/records/day.ts';
import { partnerKinds, scopes } from '../../src/records/partner.ts';
import type { Register } from '../../src/records/register.ts';
import { directions, formats, outcomeKinds, statuses } from '../../src/records/visit.ts';
import {
  anOutcome,
  aParticipant,
  aPartner,
  aPerson,
  aTheme,
  aVisit,
  registerOf,
} from '../support/register.ts';

/** Ids that a careless program trips over: in objects, in addresses, in either script. */
const IDS = [
  '__proto__',
  'constructor',
  'toString',
  'a&b=c',
  'x+y %41#',
  '数据',
  'é',
  ' ',
  'none',
  'open',
  '..',
  '🜁',
  'plain',
];
const DATES = [
  '2011',
  '2015-12-31',
  '2016-01-01~',
  '2015-12-30/2016-01-02',
  '[2014-05..2016-02]',
  '[2012-03-09,2020-03-09]',
  '2010?',
  '2019-07',
  '2018-04-23?/2018-04-29?',
];

const period = (id: string, fromYear: number, toYear: number) => ({
  id,
  name: { en: id, zh: `${id}期` },
  fromYear,
  toYear,
  from: dayOf(fromYear, 1, 1),
  to: dayOf(toYear, 12, 31),
});

const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 4 });

const visit = fc.record({
  date: fc.constantFrom(...DATES),
  direction: fc.constantFrom(...directions),
  format: fc.option(fc.constantFrom(...formats), { nil: undefined }),
  partners: some(IDS),
  themes: some(IDS),
  people: some(IDS),
  outcomes: fc.array(fc.tuple(fc.constantFrom(...outcomeKinds), fc.constantFrom(...statuses)), {
    maxLength: 3,
  }),
  title: fc.constantFrom('Green steel', '绿色钢铁', 'Ω', '"quoted" a&b', 'İstanbul straße'),
});

/** A register of up to 12 visits whose ids and dates are awkward on purpose. */
export const registers: fc.Arbitrary<Register> = fc
  .record({
    visits: fc.array(visit, { maxLength: 12 }),
    kinds: fc.array(fc.constantFrom(...partnerKinds), { minLength: IDS.length, maxLength: IDS.length }),
    scopes: fc.array(fc.constantFrom(...scopes), { minLength: IDS.length, maxLength: IDS.length }),
  })
  .map(({ visits, kinds, scopes: its }) => {
    const periods = [
      period('__proto__', 2011, 2015),
      period('十三五', 2016, 2020),
      period('later', 2021, 2025),
    ];
    return registerOf({
      dashboard: { ...standIn, periods },
      partners: IDS.map((id, i) =>
        aPartner({
          id,
          name: `Partner ${id}`,
          kind: kinds[i] ?? 'company',
          scope: its[i] ?? 'domestic',
          country: i % 2 ? 'CN' : 'DE',
          ...(i % 5 === 0 && { represents: 'TH' }),
        }),
      ),
      people: IDS.map((id) => aPerson({ id })),
      themes: IDS.map((id) => aTheme({ id })),
      visits: visits.map(({ people, themes, outcomes, format, ...fields }, i) =>
        aVisit({
          id: `v${i}`,
          ...fields,
          ...(format && { format }),
          participants: people.map((person) => aParticipant({ person })),
          themes: themes.map((theme) => ({ theme, evidence: [] })),
          outcomes: outcomes.map(([kind, status]) => anOutcome({ kind, status })),
        }),
      ),
    });
  });

const dates = fc.option(fc.constantFrom('2011', '2015-12', '2016-01-01', '2019', '2020-02-29'), {
  nil: null,
});

const zooms: fc.Arbitrary<Zoom | null> = fc.constantFrom<Zoom | null>(
  null,
  null,
  'all',
  { from: '2011', to: '2011' },
  { from: '2016-03', to: '2020' },
  { from: '2020-02-29', to: '2021-01' },
);

const laneViews: fc.Arbitrary<Lanes | null> = fc.option(
  fc.record({
    by: fc.constantFrom(...laneKinds),
    order: fc.constantFrom(...laneOrders),
    folded: some(IDS).map((ids) => ids.toSorted()),
  }),
  { nil: null },
);

/** Views that can be asked of a register, `from` never after `to`. */
export const viewsOf = (register: Register): fc.Arbitrary<View> => {
  const chosen = facets.map((facet) => {
    const values = columnsOf(register).get(facet.id)?.values ?? [];
    // Most facets stay open, so that something is found.
    return fc
      .oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray([...values], { maxLength: Math.min(3, values.length) }) },
      )
      .map((its) => [facet.id, its] as const);
  });
  return fc
    .record({
      facets: fc.tuple(...chosen).map((all) => new Map(all.filter(([, values]) => values.length > 0))),
      // Most views ask for no visits of their own.
      visit: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(register.visits.map((v) => v.id)) },
      ),
      q: fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        {
          weight: 1,
          arbitrary: fc.constantFrom('steel', '钢', 'a&b', '"green steel"', 'partner plain', '100%', 'x+y'),
        },
      ),
      from: dates,
      to: dates,
      sort: fc.constantFrom(...sorts),
      as: fc.constantFrom(...shapes),
      zoom: zooms,
      lanes: laneViews,
    })
    .map((view) =>
      view.from !== null && view.to !== null && view.from > view.to ? { ...view, to: null } : view,
    );
};
