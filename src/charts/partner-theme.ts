import { speaksOf, type ThemeCount, themeCounts, watchedFirst } from '../insight/theme-counts.ts';
import { countBetween, type SpanCount } from '../insight/year-counts.ts';
import type { Period } from '../records/dashboard.ts';
import type { Day } from '../records/day.ts';
import type { Partner } from '../records/partner.ts';
import { type Register, visitsOf } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
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
  /** Visits of that partner that spoke of that theme, in order of time. */
  readonly visits: readonly Visit[];
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
  const count = (partner: Partner) => visitsOf(register.visitsByPartner, partner.id).length;
  const place = (partner: Partner) =>
    featured.includes(partner.id) ? featured.indexOf(partner.id) : featured.length;
  return register.partners
    .filter((partner) => count(partner) > 0 || featured.includes(partner.id))
    .toSorted((a, b) => place(a) - place(b) || count(b) - count(a))
    .slice(0, limit);
}

const themesShown = (register: Register, limit: number): readonly Theme[] =>
  watchedFirst(register, themeCounts(register, register.visits))
    .filter((count: ThemeCount) => count.watched || count.visits.length > 0)
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
  const themes = themesShown(register, limits.themes);
  const rows = partnersShown(register, limits.partners).map((partner): PartnerRow => {
    const own = visitsOf(register.visitsByPartner, partner.id);
    return {
      partner,
      pairs: themes.map((theme) => {
        const visits = own.filter((visit) => speaksOf(visit, theme.id));
        return { theme, visits, slots: slots.map(({ from, to }) => countBetween(visits, from, to)) };
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
  /** In order of time, at least one. */
  readonly visits: readonly Visit[];
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
