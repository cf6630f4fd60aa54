import { describe, expect, test } from 'vitest';
import { periodGlance } from '../../src/insight/period-glance.ts';
import { isUnreported } from '../../src/insight/period-outcomes.ts';
import { dayOf } from '../../src/records/day.ts';
import type { Register } from '../../src/records/register.ts';
import type { Outcome } from '../../src/records/visit.ts';
import { period, spoke, themed, times } from '../charts/register.ts';
import { anOutcome, aVisit, realRegister, registerOf, when } from '../support/register.ts';
import { columnsIn, periodIn } from './period-register.ts';

const glanceOf = (register: Register, id: string) =>
  periodGlance(register, columnsIn(register), periodIn(register, id));

describe('themes', () => {
  const visits = [
    ...times(10, (i) => spoke(i < 2 ? 'labs steel' : 'steel', '2018-05')),
    ...times(10, (i) => spoke(i < 6 ? 'labs' : '', '2022-05')),
    spoke('labs', '2022?'),
  ];
  const { themes } = glanceOf(themed(visits), 'p2021');

  test('shares are of the visits sure of the period, with those before and the change', () => {
    expect(themes.raised).toEqual([
      {
        id: 'labs',
        now: { certain: 6, possible: 1 },
        share: 60,
        before: { count: { certain: 2, possible: 0 }, share: 20 },
        change: { kind: 'up', from: 20, to: 60, sure: true },
      },
    ]);
    expect(themes.rise?.id).toBe('labs');
    expect(themes.fall?.id).toBe('steel');
  });

  test('what nobody spoke of stays, what was spoken of before first', () =>
    expect(themes.silent.map(({ id, before }) => [id, before?.count.certain])).toEqual([
      ['steel', 10],
      ['slag', 0],
    ]));

  test('the first period has nothing before it', () => {
    const first = glanceOf(themed(visits), 'p2016');
    expect(first.before).toBeUndefined();
    expect(first.themes.raised[0]).toEqual({ id: 'steel', now: { certain: 10, possible: 0 }, share: 100 });
    expect(first.themes).not.toHaveProperty('rise');
  });
});

describe('outcomes', () => {
  const outcome = (kind: Outcome['kind'], status: Outcome['status'], reported?: Outcome['status']): Outcome =>
    anOutcome({
      kind,
      status,
      followUps: reported ? [{ when: when('2023-06'), note: 'Heard of', status: reported }] : [],
    });
  const register = themed([
    aVisit({ id: 'old', date: '2021-03', outcomes: [outcome('intention', 'intended')] }),
    aVisit({
      id: 'mixed',
      date: '2022-03',
      outcomes: [
        outcome('agreement-signed', 'agreed'),
        outcome('agreement-signed', 'intended'),
        outcome('joint-lab', 'done'),
        outcome('visit-planned', 'intended', 'in-progress'),
        outcome('other', 'intended', 'dropped'),
      ],
    }),
    aVisit({ id: 'doubted', date: '2023?', outcomes: [outcome('agreement-renewed', 'done')] }),
    aVisit({ id: 'before', date: '2019', outcomes: [outcome('agreement-signed', 'agreed')] }),
    aVisit({ id: 'silent', date: '2022' }),
  ]);
  const glance = glanceOf(register, 'p2021');
  const { agreements, reached, promises } = glance.outcomes;
  const told = (list: typeof agreements) => list.map(({ visit, position }) => `${visit.id} ${position}`);

  test('each stands in one list: agreements and results newest first, promises longest waiting first', () => {
    expect(told(agreements)).toEqual(['doubted 0', 'mixed 0']);
    expect(told(reached)).toEqual(['mixed 4', 'mixed 2']);
    expect(told(promises)).toEqual(['old 0', 'mixed 1', 'mixed 3']);
  });

  test('an outcome of a visit that may have been in the period is counted as possible', () => {
    expect(glance.counts.agreements).toEqual({ certain: 1, possible: 1 });
    expect(glance.counts.open).toEqual({ certain: 4, possible: 0 });
  });

  test('what is open and never reported on', () =>
    expect([...agreements, ...promises].map((then) => [told([then])[0], isUnreported(then)])).toEqual([
      ['doubted 0', false],
      ['mixed 0', true],
      ['old 0', true],
      ['mixed 1', true],
      ['mixed 3', false],
    ]));

  test('the period before is counted alike', () =>
    expect(glance.before?.counts.agreements).toEqual({ certain: 1, possible: 0 }));

  test('of very many visits, the outcomes of the newest are listed, and all are counted', () => {
    const many = themed(
      times(700, (i) =>
        aVisit({
          id: `v${i}`,
          date: i < 100 ? '2021-05' : '2022-05',
          outcomes: [outcome('agreement-signed', 'done')],
        }),
      ),
    );
    const { counts, outcomes } = glanceOf(many, 'p2021');
    expect(counts.agreements.certain).toBe(700);
    expect([outcomes.listed, outcomes.visits, outcomes.agreements.length]).toEqual([600, 700, 600]);
    expect(new Set(outcomes.agreements.map(({ visit }) => visit.when.edtf))).toEqual(new Set(['2022-05']));
  });
});

describe('a period that is not over', () => {
  const register = registerOf(
    {
      dashboard: {
        ...themed([]).dashboard,
        periods: [period(2016, 2020), period(2021, 2025)],
      },
      partners: themed([]).partners,
      visits: [
        aVisit({ date: '2016-02', partners: ['cast'] }),
        aVisit({ date: '2019', partners: ['works'] }),
        aVisit({ date: '2021-02', partners: ['partner'] }),
      ],
    },
    dayOf(2021, 6, 1),
  );
  const glance = glanceOf(register, 'p2021');

  test('is compared with as long a beginning of the one before', () => {
    expect(glance.progress).toBe('running');
    expect(glance.before?.span).toMatchObject({ to: dayOf(2016, 6, 1), part: true });
    expect(glance.before?.counts.visits).toEqual({ certain: 1, possible: 0 });
  });

  test('misses the partners of the whole of the one before', () =>
    expect(glance.partners.lapsed.map(({ id }) => id)).toEqual(['works', 'cast']));
});

test('the periods of the real records add up', () => {
  const register = realRegister();
  for (const { id } of register.dashboard.periods) {
    const { counts, rows, partners } = glanceOf(register, id);
    const { certain, possible } = counts.visits;
    expect(rows).toHaveLength(certain + possible);
    const met = partners.fresh.length + partners.again.length + partners.unsure.length;
    expect(met).toBe(counts.partners.certain + counts.partners.possible);
    const ways = Object.values(counts.byDirection).reduce((n, way) => n + way.certain, 0);
    expect(ways).toBe(certain);
  }
});
