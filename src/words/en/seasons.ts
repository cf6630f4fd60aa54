import { type DatePart, lastYearOf } from '../date-shape.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const PLACES = ['first', 'second', 'last'];

/** A part of a year by EDTF's number. */
export function season(number: number): string {
  if (number < 33) return SEASONS[(number - 1) % 4] ?? '';
  if (number < 37) return `Q${number - 32}`;
  return number < 40 ? `the ${PLACES[number - 37]} third of` : `the ${PLACES[number - 40]} half of`;
}

/** "2021", "the 2020s", "spring 2021 (southern hemisphere)" without the spring. */
export function years(p: DatePart): string {
  const last = lastYearOf(p);
  if (last > p.year)
    return last === p.year + 9 && p.year % 100 ? `the ${p.year}s` : `the years ${p.year}–${last}`;
  const { season: number = 0 } = p;
  return number < 25 || number > 32
    ? String(p.year)
    : `${p.year} (${number < 29 ? 'northern' : 'southern'} hemisphere)`;
}
