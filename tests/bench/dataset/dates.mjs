/** Dates of visits in EDTF, exact and not, in the shares in which offices write them. */

const DAY = 86_400_000;

/** Visits a year from 2006 on, as shares: growing, hardly any while nobody travelled, and growing again. */
const years = [2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 11, 4, 3, 5, 10, 12, 12];
const FIRST_YEAR = 2006;
/** Visits a month, as shares: holidays are quiet. */
const months = [4, 3, 9, 10, 11, 10, 6, 4, 10, 11, 11, 8];

/** @param {number} time ms since 1970 */
const dayText = (time) => new Date(time).toISOString().slice(0, 10);
/** @param {number} time */
const monthText = (time) => dayText(time).slice(0, 7);
/** @param {number} time */
const yearText = (time) => dayText(time).slice(0, 4);

/** @typedef {(day: number, random: import('./random.mjs').Random) => string} Form how a day is written, and how inexactly */

/** @type {readonly (readonly [share: number, form: Form])[]} */
const forms = [
  [52, (day) => dayText(day)],
  [13, (day, { int }) => `${dayText(day)}/${dayText(day + int(1, 6) * DAY)}`],
  [11, (day, { int }) => `[${monthText(day)}..${monthText(day + int(28, 80) * DAY)}]`],
  [5, (day) => `${dayText(day)}?`],
  [5, (day, { int }) => `[${dayText(day)},${dayText(day + int(1, 40) * DAY)}]`],
  [
    3,
    (day, { int }) =>
      `[${dayText(day)},${dayText(day + int(2, 9) * DAY)},${dayText(day + int(10, 90) * DAY)}]`,
  ],
  [3, (day) => `${dayText(day)}~`],
  [3, (day) => monthText(day)],
  [2, (day, { int }) => `${dayText(day)}?/${dayText(day + int(1, 5) * DAY)}?`],
  [1, (day, { int }) => `[${dayText(day)}..${dayText(day + int(3, 40) * DAY)}]`],
  [1, (day) => yearText(day)],
  [0.5, (day) => `${yearText(day)}?`],
  [0.5, (day) => `[${yearText(day)}..${Number(yearText(day)) + 1}]`],
];

/**
 * A way of drawing dates.
 * @param {import('./random.mjs').Random} random
 */
export function makeDates(random) {
  const yearOf = random.byWeight(years);
  const monthOf = random.byWeight(months);
  const formOf = random.byWeight(forms.map(([share]) => share));
  return () => {
    const month = Date.UTC(FIRST_YEAR + yearOf(), monthOf(), 1);
    const any = month + random.int(0, 27) * DAY;
    const weekday = new Date(any).getUTCDay();
    // Few visits are on a Saturday or Sunday.
    const day = (weekday === 0 || weekday === 6) && random.chance(0.8) ? any + 2 * DAY : any;
    const form = forms[formOf()]?.[1] ?? dayText;
    return { day, date: form(day, random), exact: form === forms[0]?.[1] || form === forms[1]?.[1] };
  };
}

/**
 * A day some months after another, as the file writes it.
 * @param {number} day
 * @param {number} after months
 */
export const later = (day, after) => dayText(day + after * 30 * DAY);
