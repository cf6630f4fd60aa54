import { type Day, dayOf, daysIn } from './day.ts';
import { type EdtfFault, notRead } from './edtf-faults.ts';
import type { Precision, WhenPart } from './when.ts';

/** A part of a date that was read, or why it was not. */
export type PartReading =
  | { readonly ok: true; readonly part: WhenPart }
  | { readonly ok: false; readonly fault: EdtfFault };

/** Year, month and day, each with its doubt before or behind it; X is a digit that is not known. */
const PART = /^[?~%]?(\d\d[\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/** First months of EDTF's parts of a year from 21 on: seasons (as in the north, in the north, in the south), quarters, thirds, halves. */
const FIRST_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];
const SPRING = 21;
const THIRD = 37;
const HALF = 40;

const isKnown = (mask: string | undefined): boolean => mask !== undefined && !mask.includes('X');

/** The numbers from `from` to `to` that have these digits, in order. */
function fitting(mask: string, from: number, to: number): readonly number[] {
  if (isKnown(mask)) return Number(mask) >= from && Number(mask) <= to ? [Number(mask)] : [];
  const digits = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return all.filter((n) => digits.test(String(n).padStart(mask.length, '0')));
}

/** The first day that there is among these, in the order given. */
function firstOf(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): Day | undefined {
  for (const year of years)
    for (const month of months)
      for (const day of days) if (day <= daysIn(year, month)) return dayOf(year, month, day);
  return undefined;
}

function seasonOf(
  year: number,
  season: number,
): Pick<WhenPart, 'season' | 'earliest' | 'latest'> | undefined {
  const month = FIRST_MONTHS[season - SPRING];
  if (month === undefined) return undefined;
  const length = season < THIRD ? 3 : season < HALF ? 4 : 6;
  return { season, earliest: dayOf(year, month, 1), latest: dayOf(year, month + length, 1) - 1 };
}

/** How exact a year, month and day are whose digits may not all be known. */
function precisionOf(yyyy: string, mm: string | undefined, dd: string | undefined): Precision {
  if (!isKnown(yyyy)) return /X./.test(yyyy) ? 'century' : 'decade';
  if (!isKnown(mm)) return 'year';
  return isKnown(dd) ? 'day' : 'month';
}

/** One day, month, season, year, decade or century, with its doubts. What digits leave open the part leaves open too, or more. */
export function readPart(text: string): PartReading {
  const [match, yyyy = '', mm, dd] = PART.exec(text) ?? [];
  if (match === undefined) return { ok: false, fault: notRead(text) };
  const year = Number(yyyy.replaceAll('X', '0'));
  const doubts = { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
  const season = isKnown(yyyy) && dd === undefined ? seasonOf(year, Number(mm)) : undefined;
  if (season) return { ok: true, part: { precision: 'season', year, ...season, ...doubts } };

  const at = [yyyy, mm, dd].filter((mask) => mask !== undefined).join('-');
  const months = fitting(mm ?? 'XX', 1, 12);
  const [month] = months;
  if (month === undefined) return { ok: false, fault: { reason: 'no-such-month', at } };
  const years = fitting(yyyy, year, year + 99);
  const days = fitting(dd ?? 'XX', 1, 31);
  const earliest = firstOf(years, months, days);
  const latest = firstOf(years.toReversed(), months.toReversed(), days.toReversed());
  if (earliest === undefined || latest === undefined)
    return { ok: false, fault: { reason: 'no-such-day', at, days: isKnown(mm) ? daysIn(year, month) : 31 } };

  const precision = precisionOf(yyyy, mm, dd);
  const named = dd ? 'day' : mm ? 'month' : undefined;
  const some = named === precision ? undefined : named;
  return {
    ok: true,
    part: {
      precision,
      year,
      ...((precision === 'month' || precision === 'day') && { month }),
      ...(precision === 'day' && { day: Number(dd) }),
      ...(some && { some }),
      earliest,
      latest,
      ...doubts,
    },
  };
}
