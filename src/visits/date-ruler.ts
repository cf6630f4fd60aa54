import { type Day, dayOf, partsOf } from '../records/day.ts';
import type { When } from '../records/when.ts';

/** A stretch of the ruler in per cent of its width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly at: number;
  readonly year: number;
  /** 1 to 12; absent when the ruler counts years. */
  readonly month?: number;
  readonly labelled: boolean;
}

/** How a date that is not exact is drawn: the ruler, where the visit may lie on it, and what else is known. */
export interface DateRulerPlan {
  readonly ticks: readonly Tick[];
  /** Each stretch in which it may have been; one for a window, several when only the year is open. */
  readonly maybe: readonly Stretch[];
  /** The pages of the sources, where their own date stands on the ruler. */
  readonly pages: readonly { readonly when: When; readonly stretch: Stretch }[];
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Pages older or younger than this are left off: they would squeeze the rest. */
const NEAR = 400;

const monthStart = (year: number, month: number): Day => dayOf(year, month, 1);

/** Whole months (or years, when it is long) around the date, with air on both sides. */
function rulerSpan(reach: Span): Span & { readonly byYear: boolean } {
  const days = reach.to - reach.from + 1;
  const byYear = days > 550;
  const air = byYear ? 240 : Math.max(45, Math.round(days * 0.35));
  const a = partsOf(reach.from - air);
  const b = partsOf(reach.to + air);
  return byYear
    ? { from: monthStart(a.year, 1), to: monthStart(b.year + 1, 1), byYear }
    : { from: monthStart(a.year, a.month), to: monthStart(b.year, b.month + 1), byYear };
}

function ticksOf(span: Span & { readonly byYear: boolean }, at: (day: Day) => number): readonly Tick[] {
  const start = partsOf(span.from);
  const marks: { day: Day; year: number; month?: number }[] = [];
  for (let i = 0; ; i++) {
    const month = span.byYear ? 1 : start.month + i;
    const day = monthStart(span.byYear ? start.year + i : start.year, month);
    if (day >= span.to) break;
    const parts = partsOf(day);
    marks.push(span.byYear ? { day, year: parts.year } : { day, year: parts.year, month: parts.month });
  }
  const every = Math.ceil(marks.length / 9);
  return marks.map(({ day, ...mark }, i) => ({ ...mark, at: at(day), labelled: i % every === 0 }));
}

/**
 * Lays out the ruler of a date.
 * @param published dates of the sources' pages
 */
export function planRuler(when: When, published: readonly When[]): DateRulerPlan {
  const near = published.filter((p) => p.earliest >= when.earliest - NEAR && p.latest <= when.latest + NEAR);
  const span = rulerSpan({
    from: Math.min(when.earliest, ...near.map((p) => p.earliest)),
    to: Math.max(when.latest, ...near.map((p) => p.latest)),
  });
  const at = (day: Day) => ((day - span.from) / (span.to - span.from)) * 100;
  const stretch = (w: Pick<When, 'earliest' | 'latest'>): Stretch => ({
    from: at(w.earliest),
    to: at(w.latest + 1),
  });
  return {
    ticks: ticksOf(span, at),
    maybe: when.kind === 'one-of' ? when.parts.map(stretch) : [stretch(when)],
    pages: near.map((p) => ({ when: p, stretch: stretch(p) })),
  };
}
