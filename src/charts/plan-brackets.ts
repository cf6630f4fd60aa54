import type { Period } from '../records/dashboard.ts';

/** The years of a planning period that a chart shows. */
export interface Bracket {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** The planning periods that reach into some years, cut to them. */
export const bracketsOf = (
  periods: readonly Period[],
  firstYear: number,
  lastYear: number,
): readonly Bracket[] =>
  periods
    .filter((period) => period.toYear >= firstYear && period.fromYear <= lastYear)
    .map((period) => ({
      period,
      from: Math.max(period.fromYear, firstYear),
      to: Math.min(period.toYear, lastYear),
    }));

const HAN = /\p{Script=Han}/u;

/** A little more than the text needs at a font size, both in pixels. */
export const roomFor = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (HAN.test(sign) ? size : size * 0.5), 0);

/** The name if there is room for it, else its first word ("15th"), else nothing. Room and size in pixels. */
export function nameThatFits(name: string, size: number, room: number): string {
  const first = name.split(' ')[0] ?? '';
  return [name, first].find((text) => roomFor(text, size) <= room) ?? '';
}
