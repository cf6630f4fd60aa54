import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/records/day.ts';
import { footprintOf, type Shape } from '../../src/timeline/footprint.ts';
import { type Doubt, type FormKind, formOf } from '../../src/timeline/forms.ts';
import { scaleOf, xOf } from '../../src/timeline/scale.ts';
import { when } from '../support/register.ts';
import { edtf } from './support/arbitrary.ts';

const from = dayOf(2005, 1, 1);
const to = dayOf(2026, 12, 31);

/** All years on 1184 px: a month is about 4.5 px wide. */
const far = scaleOf({ from, to }, 112, 1296);
/** Two months on as much: a day is about 20 px wide. */
const near = scaleOf({ from: dayOf(2021, 3, 1), to: dayOf(2021, 4, 30) }, 112, 1296);

describe('the form of a date', () => {
  it.each<[date: string, kind: FormKind, doubt: Doubt, farShape: Shape, reach: string]>([
    ['2021-03-25', 'day', 'none', 'dot', '2021-03-25 2021-03-25'],
    ['2015-03-27~', 'day', 'about', 'dot', '2015-03-27 2015-03-27'],
    ['2016-07-20?', 'day', 'uncertain', 'dot', '2016-07-20 2016-07-20'],
    ['2016-07-20%', 'day', 'uncertain', 'dot', '2016-07-20 2016-07-20'],
    ['2019-03', 'month', 'none', 'month', '2019-03-01 2019-03-31'],
    ['2010?', 'year', 'uncertain', 'year', '2010-01-01 2010-12-31'],
    ['2017-06-05/2017-06-12', 'span', 'none', 'dot', '2017-06-05 2017-06-12'],
    ['2017-06-05/2017-12-12', 'span', 'none', 'bar', '2017-06-05 2017-12-12'],
    ['2016/2018', 'span', 'none', 'line', '2016-01-01 2018-12-31'],
    ['2023-08-26?/2023-08-28?', 'span', 'uncertain', 'dot', '2023-08-26 2023-08-28'],
    ['[2021-03..2021-04]', 'window', 'none', 'window', '2021-03-01 2021-04-30'],
    ['[2023..2025]', 'window', 'none', 'window', '2023-01-01 2025-12-31'],
    ['[2022-03-09,2023-03-09]', 'beads', 'none', 'beads', '2022-03-09 2023-03-09'],
    ['2021-21', 'year', 'none', 'year', '2021-03-01 2021-05-31'],
    ['2021-24~', 'year', 'about', 'year', '2021-12-01 2022-02-28'],
    ['2021-12-XX', 'month', 'none', 'month', '2021-12-01 2021-12-31'],
    ['201X', 'year', 'none', 'year', '2010-01-01 2019-12-31'],
    ['2021-21/2021-23', 'span', 'none', 'bar', '2021-03-01 2021-11-30'],
    ['2021/..', 'window', 'none', 'window', '2021-01-01 9999-12-31'],
    ['/2021', 'window', 'none', 'window', '0000-01-01 2021-12-31'],
  ])('%s is a %s, doubt %s, drawn far out as a %s over %s', (date, kind, doubt, shape, reach) => {
    const form = formOf(when(date));
    expect([form.kind, form.doubt, `${isoOf(form.earliest)} ${isoOf(form.latest)}`]).toEqual([
      kind,
      doubt,
      reach,
    ]);
    expect(footprintOf(form, far, 9).shape).toBe(shape);
  });

  it('knows which days of a span between months are sure', () => {
    expect(formOf(when('2017-06/2017-09')).sure).toEqual({ from: dayOf(2017, 6, 30), to: dayOf(2017, 9, 1) });
    expect(formOf(when('2017-06-05/2017-06-12')).sure).toEqual({
      from: dayOf(2017, 6, 5),
      to: dayOf(2017, 6, 12),
    });
    expect(footprintOf(formOf(when('2017-06-05/2018-06-12')), far, 9).sure).toBeUndefined();
  });

  it('has a bead for each day, in order of time', () => {
    expect(formOf(when('[2025-03-08,2023-03-08,2024-03-08]')).beads.map((b) => isoOf(b.from))).toEqual([
      '2023-03-08',
      '2024-03-08',
      '2025-03-08',
    ]);
  });
});

describe('the room of a mark', () => {
  it('keeps a day in the middle of its day', () => {
    const day = dayOf(2021, 3, 25);
    const { a, b } = footprintOf(formOf(when('2021-03-25')), near, 9);
    expect((a + b) / 2).toBeCloseTo(xOf(near, day + 0.5));
    expect(b - a).toBeCloseTo(9);
  });

  it('puts the leader in the middle of what is seen', () => {
    const { a, c } = footprintOf(formOf(when('[2020..2021-04]')), near, 9);
    expect(a).toBeLessThan(near.x0);
    expect(c).toBeCloseTo((near.x0 + near.x1) / 2);
  });

  it('is never narrower than the time it stands for, unless that is one known day', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom(far, near), (date, scale) => {
        const form = formOf(when(date));
        const { a, b, beads } = footprintOf(form, scale, 9);
        if (form.kind !== 'day') {
          expect(a).toBeLessThanOrEqual(xOf(scale, form.earliest) + 1e-6);
          expect(b).toBeGreaterThanOrEqual(xOf(scale, form.latest + 1) - 1e-6);
        }
        form.beads.forEach((bead, i) => {
          expect(beads[i]?.a).toBeGreaterThanOrEqual(a - 1e-6);
          expect((beads[i]?.b ?? 0) - (beads[i]?.a ?? 0)).toBeGreaterThanOrEqual(
            (bead.to - bead.from + 1) * scale.perDay - 5,
          );
          expect(beads[i]?.b).toBeLessThanOrEqual(b + 1e-6);
        });
      }),
    );
  });

  it('has the leader of one of several days at the only one in view, else in the middle', () => {
    const place = (from: number, to: number) =>
      footprintOf(formOf(when('[2015-10-19,2016-10-19,2017-10-19]')), scaleOf({ from, to }, 0, 1000), 9);
    const one = place(dayOf(2016, 3, 1), dayOf(2016, 12, 31));
    const [, bead] = one.beads;
    expect(one.c).toBeCloseTo(((bead?.a ?? 0) + (bead?.b ?? 0)) / 2, 6);
    expect(place(dayOf(2016, 3, 1), dayOf(2016, 9, 30)).c).toBe(500);
    const all = place(dayOf(2015, 1, 1), dayOf(2018, 12, 31));
    expect(all.c).toBeCloseTo((all.a + all.b) / 2, 6);
  });
});
