import { countDuring, maskOf } from '../insight/row-figures.ts';
import { type ThemeCount, themeCounts, watchedFirst } from '../insight/theme-counts.ts';
import type { SpanCount } from '../insight/year-counts.ts';
import type { Period } from '../records/dashboard.ts';
import type { Day } from '../records/day.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import { datesDuring } from '../records/time-columns.ts';
import type { Place } from './steps.ts';

/** A stretch of time that has its own place in every cell. */
export interface Slot {
  readonly from: Day;
  readonly to: Day;
  /** The planning period; the first slot has none and reaches back to the beginning. */
  readonly period?: Period;
}

/** Planning periods that have a place of their own, the latest ones; what was earlier shares one place. */
const PERIODS = 3;

/**
 * The places in a cell: all that was before, then the latest planning periods begun by the as-of day, each up to the start
 * of the next, so that no visit falls between two. One place for everything when there are no periods.
 */
export function slotsOf(periods: readonly Period[], asOf: Day): readonly Slot[] {
  const begun = periods.filter((period) => period.from <= asOf).slice(-PERIODS);
  const first: Slot = {
    from: Number.NEGATIVE_INFINITY,
    to: (begun[0]?.from ?? Number.POSITIVE_INFINITY) - 1,
  };
  return [
    first,
    ...begun.map((period, i) => ({
      period,
      from: period.from,
      to: (begun[i + 1]?.from ?? Number.POSITIVE_INFINITY) - 1,
    })),
  ];
}

/** A partner and a theme. */
export interface Pair {
  readonly theme: Theme;
  /** Places of the visits of that partner that spoke of that theme, ascending. */
  readonly visits: Uint32Array;
  /** One count a slot. */
  readonly slots: readonly SpanCount[];
}

export interface PartnerRow {
  readonly partner: Partner;
  readonly pairs: readonly Pair[];
}

export interface Matrix {
  readonly slots: readonly Slot[];
  readonly themes: readonly Theme[];
  readonly rows: readonly PartnerRow[];
  /** Cells in all, and how many of them are empty. */
  readonly cells: number;
  readonly empty: number;
}

function partnersShown(register: Register, limit: number): readonly Partner[] {
  const featured = register.dashboard.featuredPartners;
  const count = (partner: Partner) => register.visitsByPartner.rows(partner.id).length;
  const place = (partner: Partner) =>
    featured.includes(partner.id) ? featured.indexOf(partner.id) : featured.length;
  return register.partners
    .filter((partner) => count(partner) > 0 || featured.includes(partner.id))
    .toSorted((a, b) => place(a) - place(b) || count(b) - count(a))
    .slice(0, limit);
}

const themesShown = (register: Register, limit: number): readonly Theme[] =>
  watchedFirst(register, themeCounts(register))
    .filter((count: ThemeCount) => count.watched || count.rows.length > 0)
    .slice(0, limit)
    .map((count) => count.theme);

/** How many partners and themes are shown at most. */
export interface MatrixLimits {
  readonly partners: number;
  readonly themes: number;
}

/** Featured partners and watched themes first, then those with most visits. */
export function partnerThemeMatrix(register: Register, limits: MatrixLimits): Matrix {
  const slots = slotsOf(register.dashboard.periods, register.asOf);
  const inSlots = slots.map(({ from, to }) => datesDuring(register.time.dates, from, to));
  const themes = themesShown(register, limits.themes);
  const spoke = themes.map((theme) => maskOf(register.visits.length, register.visitsByTheme.rows(theme.id)));
  const rows = partnersShown(register, limits.partners).map((partner): PartnerRow => {
    const own = register.visitsByPartner.rows(partner.id);
    return {
      partner,
      pairs: themes.map((theme, i) => {
        const visits = own.filter((row) => spoke[i]?.[row] === 1);
        return { theme, visits, slots: inSlots.map((during) => countDuring(register, visits, during)) };
      }),
    };
  });
  const pairs = rows.flatMap((row) => row.pairs);
  return {
    slots,
    themes,
    rows,
    cells: pairs.length,
    empty: pairs.filter((pair) => pair.visits.length === 0).length,
  };
}

/** A partner and a theme that it has spoken of. */
export interface Talk {
  readonly partner: Partner;
  readonly theme: Theme;
  /** Places of the visits, ascending, at least one. */
  readonly visits: Uint32Array;
}

/** The cells of a matrix that hold visits, most visits first; equal ones in the order of the matrix. */
export const talksIn = ({ rows }: Matrix): readonly Talk[] =>
  rows
    .flatMap(({ partner, pairs }) => pairs.map(({ theme, visits }): Talk => ({ partner, theme, visits })))
    .filter((talk) => talk.visits.length > 0)
    .sort((a, b) => b.visits.length - a.visits.length);

/** Names the mark of a cell. */
export const markOf = (partner: string, theme: string): string => `${partner} ${theme}`;

/** Where the cells stand that open something. */
export const matrixPlaces = ({ rows }: Matrix): readonly Place[] =>
  rows.flatMap(({ partner, pairs }, row) =>
    pairs.flatMap(({ theme, visits }, column) =>
      visits.length > 0 ? [{ key: markOf(partner.id, theme.id), row, column }] : [],
    ),
  );
