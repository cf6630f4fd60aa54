import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExact } from '../../src/records/when.ts';
import { planRuler } from '../../src/visits/date-ruler.ts';
import { realRegister, when } from '../support/register.ts';

describe('the ruler of a date', () => {
  test('a window of two months lies on months, with air on both sides', () => {
    const plan = planRuler(when('[2021-03..2021-04]'), []);
    expect(plan.maybe.length).toBe(1);
    expect(plan.ticks.map((t) => t.month)).toEqual([1, 2, 3, 4, 5, 6]);
    const [march, may] = [plan.ticks[2], plan.ticks[4]];
    expect(plan.maybe[0]?.from).toBeCloseTo(march?.at ?? -1);
    expect(plan.maybe[0]?.to).toBeCloseTo(may?.at ?? -1);
  });

  test('a day of one of several years is several stretches on a ruler of years', () => {
    const plan = planRuler(when('[2022-03-09,2024-03-09]'), []);
    expect(plan.maybe.length).toBe(2);
    expect(plan.ticks.every((t) => t.month === undefined)).toBe(true);
  });

  test('a page published soon after is drawn, one of ten years later is not', () => {
    const pages = (edtf: string) => planRuler(when('[2021-03..2021-04]'), [when(edtf)]).pages.length;
    expect(pages('2021-05-04')).toBe(1);
    expect(pages('2031-05-04')).toBe(0);
  });

  test('whatever is drawn lies on the ruler, in order, for every real date that is not exact', () => {
    const unsure = realRegister().visits.filter((v) => !isExact(v.when));
    expect(unsure.length).toBeGreaterThan(10);
    const published = realRegister().sources.flatMap((s) => s.published ?? []);
    fc.assert(
      fc.property(fc.constantFrom(...unsure), fc.subarray(published, { maxLength: 3 }), (visit, pages) => {
        const plan = planRuler(visit.when, pages);
        for (const s of [...plan.maybe, ...plan.pages.map((p) => p.stretch)]) {
          expect(s.from).toBeGreaterThanOrEqual(0);
          expect(s.to).toBeLessThanOrEqual(100);
          expect(s.to).toBeGreaterThan(s.from);
        }
        expect(plan.ticks.map((t) => t.at)).toEqual(plan.ticks.map((t) => t.at).toSorted((a, b) => a - b));
        expect(plan.ticks.filter((t) => t.labelled).length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
