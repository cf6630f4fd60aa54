import { type Day, dayOf, daysIn, isoOf, partsOf } from '../records/day.ts';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First and last day of a year, month or day written `2021`, `2021-03` or `2021-03-25`; nothing when it is no such date. */
export function daysOf(text: string): { readonly first: Day; readonly last: Day } | undefined {
  const [, y, m, d] = FORM.exec(text) ?? [];
  if (y === undefined) return undefined;
  const year = Number(y);
  const month = m === undefined ? undefined : Number(m);
  const day = d === undefined ? undefined : Number(d);
  if (month === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (month < 1 || month > 12) return undefined;
  const days = daysIn(year, month);
  if (day === undefined) return { first: dayOf(year, month, 1), last: dayOf(year, month, days) };
  return day < 1 || day > days
    ? undefined
    : { first: dayOf(year, month, day), last: dayOf(year, month, day) };
}

/** The days between two such dates, both inclusive and either open. */
export function spanOf(from: string | null, to: string | null): { readonly from: Day; readonly to: Day } {
  return {
    from: (from === null ? undefined : daysOf(from)?.first) ?? Number.NEGATIVE_INFINITY,
    to: (to === null ? undefined : daysOf(to)?.last) ?? Number.POSITIVE_INFINITY,
  };
}

/** Two days written as shortly as they can be without changing them: whole years, whole months, else days. */
export function writeSpan(from: Day, to: Day): { readonly from: string; readonly to: string } {
  const a = partsOf(from);
  const b = partsOf(to);
  const wholeMonths = a.day === 1 && b.day === daysIn(b.year, b.month);
  const length = !wholeMonths ? 10 : a.month === 1 && b.month === 12 ? 4 : 7;
  return { from: isoOf(from).slice(0, length), to: isoOf(to).slice(0, length) };
}
