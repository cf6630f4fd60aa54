import type { When, WhenPart } from '../../records/when.ts';

const names = (month: 'long' | 'short'): readonly string[] => {
  const format = new Intl.DateTimeFormat('en-GB', { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2001, i, 1)));
};
const long = names('long');
const short = names('short');

function partTexts({ year, month, day }: WhenPart): readonly string[] {
  if (month === undefined) return [`${year} ${year}年`];
  const [full, brief] = [long[month - 1] ?? '', short[month - 1] ?? ''];
  if (day === undefined) return [`${full} ${year}`, `${brief} ${year}`, `${year}年${month}月`];
  return [`${day} ${full} ${year}`, `${day} ${brief} ${year}`, `${year}年${month}月${day}日`];
}

/** The ways in which a reader may write a date: "25 March 2021", "25 Mar 2021", 「2021年3月25日」, and as on record. */
export const dateTexts = (when: When): readonly string[] => [when.edtf, ...when.parts.flatMap(partTexts)];
