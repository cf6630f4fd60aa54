import { ENOUGH_IN_ALL, type ShareIn, shareOf } from '../insight/share-change.ts';
import type { ThemePeriod, ThemeYear } from '../insight/theme-times.ts';
import { say, type Text } from '../records/text.ts';
import type { TableRow } from '../ui/TableTwin.tsx';
import { type Lang, type Words, wordsIn } from '../words/index.ts';
import type { ChartTable } from './Chart.tsx';
import { DoorCount } from './DoorCount.tsx';

/** The name of a planning period, or of the time before the first. */
export const periodName = (
  { period, to }: ThemePeriod,
  lang: Lang,
  yearAfter: (day: number) => number,
): Text => (period ? period.name : wordsIn(lang).periods.over.before(yearAfter(to + 1)));

/** The share in words; said to be too few when there are hardly any visits in all. */
export const shareText = (share: ShareIn, words: Words): string =>
  share.all.certain < ENOUGH_IN_ALL
    ? words.periods.over.tooFew(share.all.certain, share.all.certain + share.all.possible)
    : words.periods.over.shareOf(shareOf(share), share.all.certain);

const columns = (head: string, words: Words): ChartTable['columns'] => [
  { key: 'time', label: head },
  { key: 'certain', label: words.charts.certain, align: 'end' },
  { key: 'possible', label: words.charts.possible, align: 'end' },
  { key: 'all', label: words.periods.over.all, align: 'end' },
  { key: 'share', label: words.periods.over.share, align: 'end' },
];

function rowOf(
  key: string,
  name: string | number,
  share: ShareIn,
  hrefs: { readonly on: string; readonly all: string },
  words: Words,
): TableRow {
  const { certain, possible } = share.on;
  const enough = share.all.certain >= ENOUGH_IN_ALL;
  return {
    key,
    cells: [
      name,
      <DoorCount key="certain" certain={certain} href={hrefs.on} />,
      <DoorCount key="possible" certain={possible} href={hrefs.on} />,
      <DoorCount key="all" {...share.all} href={hrefs.all} />,
      enough ? `${shareOf(share)}%` : words.periods.themes.few,
    ],
    sortValues: [name, certain, possible, share.all.certain, enough ? shareOf(share) : -1],
  };
}

/** Visits on a theme by year, with those in all. */
export const yearTable = (
  years: readonly ThemeYear[],
  hrefs: (year: ThemeYear) => { readonly on: string; readonly all: string },
  words: Words,
): ChartTable => ({
  columns: columns(words.charts.year, words),
  rows: years.map((year) => rowOf(String(year.year), year.year, year, hrefs(year), words)),
});

/** Visits on a theme by planning period, with those in all. */
export const periodTable = (
  periods: readonly ThemePeriod[],
  hrefs: (period: ThemePeriod) => { readonly on: string; readonly all: string },
  nameOf: (period: ThemePeriod) => Text,
  lang: Lang,
): ChartTable => {
  const words = wordsIn(lang);
  return {
    columns: columns(words.periods.over.period, words),
    rows: periods.map((period) =>
      rowOf(period.period?.id ?? '', say(nameOf(period), lang).text, period, hrefs(period), words),
    ),
  };
};
