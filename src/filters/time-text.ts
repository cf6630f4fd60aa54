import { daysOf } from '../query/span.ts';
import type { Words } from '../words/index.ts';

/** A year, month or day as an address writes it, in words. */
function one(text: string, { dates }: Words): string {
  const [year = 0, month] = text.split('-').map(Number);
  if (month === undefined) return dates.year(year);
  return text.length === 7 ? dates.month(year, month) : dates.day(daysOf(text)?.first ?? 0);
}

/** The time that is asked for: "2016–2020", "since March 2016", "until 2020". */
export function timeText(from: string | null, to: string | null, words: Words): string {
  if (from !== null && to !== null) {
    if (from === to) return one(from, words);
    if (from.length === 4 && to.length === 4) return words.dates.years(Number(from), Number(to));
    return words.filters.fromTo(one(from, words), one(to, words));
  }
  if (from !== null) return words.filters.since(one(from, words));
  return to === null ? '' : words.filters.until(one(to, words));
}
