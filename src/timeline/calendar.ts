import { type Day, dayOf, partsOf } from '../records/day.ts';
import { daysOf, type Span } from './scale.ts';

/** First day of the month, quarter or year that holds a day; `months` is 1, 3 or 12. */
function floorTo(day: Day, months: number): Day {
  const { year, month } = partsOf(Math.floor(day));
  return dayOf(year, month - ((month - 1) % months), 1);
}

/** The first day of a month, so many months after the month of another day. */
export function monthsOn(day: Day, months: number): Day {
  const { year, month } = partsOf(Math.floor(day));
  return dayOf(year, month + months, 1);
}

/** First days of months, quarters or years from the one that holds `span.from` to the last that begins in the span. */
export function starts(span: Span, months: number): Day[] {
  const days: Day[] = [];
  for (let day = floorTo(span.from, months); day <= span.to; day = monthsOn(day, months)) days.push(day);
  return days;
}

/** The stretches of time that visits are counted by, from short to long. A week begins on Monday. */
export const steps = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Step = (typeof steps)[number];

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** Days in a step on average. */
export const stepDays: Readonly<Record<Step, number>> = {
  day: 1,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  year: 365.2425,
};

/** The first Monday since 1 January 1970. */
const MONDAY = 4;

/** First days of steps, from the one that holds `span.from` to the first that begins after the span. */
export function edgesOf(span: Span, step: Step): Int32Array {
  if (step !== 'day' && step !== 'week') {
    const days = starts(span, MONTHS[step]);
    const last = days.at(-1);
    return Int32Array.from(last === undefined ? [] : [...days, monthsOn(last, MONTHS[step])]);
  }
  const size = stepDays[step];
  const offset = step === 'week' ? MONDAY : 0;
  const first = Math.floor((Math.floor(span.from) - offset) / size) * size + offset;
  return Int32Array.from({ length: Math.floor((span.to - first) / size) + 2 }, (_, i) => first + i * size);
}

/** The start of the month, quarter or year that is nearest to a day. */
export function nearest(day: Day, months: number): Day {
  const before = floorTo(day, months);
  const after = monthsOn(before, months);
  return day - before <= after - day ? before : after;
}

/** The whole months that a span touches. */
export const onMonths = ({ from, to }: Span): Span => ({ from: floorTo(from, 1), to: monthsOn(to, 1) - 1 });

/** Over two years and more, a span that begins and ends with a month: its address reads better, and nobody sees the difference. */
export function tidied(span: Span): Span {
  if (daysOf(span) < 731) return span;
  return { from: nearest(span.from, 1), to: nearest(span.to + 1, 1) - 1 };
}
