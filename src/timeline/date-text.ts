import { type Day, dayOf, daysIn, isoOf, partsOf } from '../records/day.ts';
import { clipped, type Span } from './scale.ts';

const FORM = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** As `2016-3-15`: whatever stands between the numbers, be it slashes, points, dashes of any length or the Chinese signs. */
const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+|日$/gu, '')
    .replace(/[/.年月\u2010-\u2015]/gu, '-')
    .replace(/-$/, '');

/** The first and last day of what somebody wrote; or why it is no date. */
export function daysOfText(
  text: string,
): { readonly first: Day; readonly last: Day } | 'no-date' | 'no-such-day' {
  const [, y, m, d] = FORM.exec(plainOf(text)) ?? [];
  if (y === undefined) return 'no-date';
  const year = Number(y);
  if (m === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  const month = Number(m);
  if (month < 1 || month > 12) return 'no-such-day';
  const days = daysIn(year, month);
  if (d === undefined) return { first: dayOf(year, month, 1), last: dayOf(year, month, days) };
  const day = Number(d);
  return day < 1 || day > days
    ? 'no-such-day'
    : { first: dayOf(year, month, day), last: dayOf(year, month, day) };
}

/** The ends of a span as somebody would write them: years when they are whole years, else each a month or a day. */
export function textsOf(span: Span): { readonly from: string; readonly to: string } {
  const from = Math.round(span.from);
  const to = Math.round(span.to);
  const [a, b] = [partsOf(from), partsOf(to)];
  const first = a.day === 1 ? 7 : 10;
  const last = b.day === daysIn(b.year, b.month) ? 7 : 10;
  const years = first === 7 && last === 7 && a.month === 1 && b.month === 12;
  return { from: isoOf(from).slice(0, years ? 4 : first), to: isoOf(to).slice(0, years ? 4 : last) };
}

/** What is wrong with the two dates that somebody wrote, and with which. */
export type Fault =
  | { readonly end: 'from' | 'to'; readonly why: 'no-date' | 'no-such-day'; readonly text: string }
  | { readonly end: 'from' | 'to'; readonly why: 'backwards' | 'outside' };

/**
 * The span between two dates that somebody wrote, cut at the ends of the extent.
 * @param changed the end that was written last: it is the one to blame
 */
export function spanOfTexts(
  texts: { readonly from: string; readonly to: string },
  changed: 'from' | 'to',
  extent: Span,
): Span | Fault {
  const from = daysOfText(texts.from);
  if (typeof from === 'string') return { end: 'from', why: from, text: texts.from.trim() };
  const to = daysOfText(texts.to);
  if (typeof to === 'string') return { end: 'to', why: to, text: texts.to.trim() };
  const span = { from: from.first, to: to.last };
  if (span.to < span.from) return { end: changed, why: 'backwards' };
  if (span.to < extent.from || span.from > extent.to) return { end: changed, why: 'outside' };
  return clipped(span, extent);
}
