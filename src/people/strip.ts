import type { Period } from '../records/dashboard.ts';
import { type Day, dayOf, yearOf } from '../records/day.ts';
import type { Visit } from '../records/visit.ts';
import { isExact, type When } from '../records/when.ts';

/** Whole years on one line; places on it are per cent of its width. */
export interface Axis {
  readonly fromYear: number;
  /** Inclusive. */
  readonly toYear: number;
  readonly years: readonly { readonly year: number; readonly at: number; readonly labelled: boolean }[];
  readonly bands: readonly {
    readonly id: string;
    readonly from: number;
    readonly to: number;
    readonly alt: boolean;
  }[];
  readonly at: (day: Day) => number;
}

/** A visit on the line, no more exact than its date: a day, a stretch it lasted, a window it lay in, or one of several days. */
export type StripMark = { readonly visit: Visit } & (
  | { readonly form: 'day'; readonly at: number }
  | { readonly form: 'span' | 'window'; readonly from: number; readonly to: number }
  | { readonly form: 'beads'; readonly at: readonly number[] }
);

/** An axis over the years of some visits, to the year the records are kept up to. */
export function axisOf(visits: readonly Visit[], asOf: Day, periods: readonly Period[]): Axis {
  const fromYear = yearOf(Math.min(asOf, ...visits.map((v) => v.when.earliest)));
  const toYear = yearOf(Math.max(asOf, ...visits.map((v) => v.when.latest)));
  const from = dayOf(fromYear, 1, 1);
  const to = dayOf(toYear + 1, 1, 1);
  const at = (day: Day) => Math.min(100, Math.max(0, ((day - from) / (to - from)) * 100));
  const every = Math.ceil((toYear - fromYear + 1) / 8);
  return {
    fromYear,
    toYear,
    years: Array.from({ length: toYear - fromYear + 1 }, (_, i) => ({
      year: fromYear + i,
      at: at(dayOf(fromYear + i, 1, 1)),
      labelled: i % every === 0,
    })),
    bands: periods.flatMap((p, i) =>
      p.to < from || p.from >= to ? [] : [{ id: p.id, from: at(p.from), to: at(p.to + 1), alt: i % 2 === 0 }],
    ),
    at,
  };
}

const middle = (w: Pick<When, 'earliest' | 'latest'>): Day => (w.earliest + w.latest + 1) / 2;

/** The visits on the line, in the order given; windows first, so that known days lie on top of them. */
export function stripMarks(visits: readonly Visit[], axis: Axis): readonly StripMark[] {
  const marks = visits.map((visit): StripMark => {
    const { when } = visit;
    if (when.kind === 'one-of')
      return { visit, form: 'beads', at: when.parts.map((p) => axis.at(middle(p))) };
    const from = axis.at(when.earliest);
    const to = axis.at(when.latest + 1);
    if (!isExact(when) && when.latest > when.earliest) return { visit, form: 'window', from, to };
    return to - from > 2.5
      ? { visit, form: 'span', from, to }
      : { visit, form: 'day', at: axis.at(middle(when)) };
  });
  const depth = { window: 0, beads: 1, span: 2, day: 3 };
  return marks.toSorted((a, b) => depth[a.form] - depth[b.form]);
}
