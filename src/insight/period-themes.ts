import type { Column } from '../records/cells.ts';
import { countAt, countRows, type InTime, tallyOf } from './period-rows.ts';
import { type ShareChange, type ShareIn, shareChange, shareOf } from './share-change.ts';
import type { SpanCount } from './year-counts.ts';

/** A theme in a period. */
export interface ThemeThen {
  readonly id: string;
  readonly now: SpanCount;
  /** Percent of the visits that are sure of the period. */
  readonly share: number;
  /** In the period before; absent for the first period. */
  readonly before?: { readonly count: SpanCount; readonly share: number };
  readonly change?: ShareChange;
}

/** The themes of a period. */
export interface PeriodThemes {
  /** Those that came up, most visits for certain first. */
  readonly raised: readonly ThemeThen[];
  /** Those with no visit, not even a possible one; most visits in the period before first. */
  readonly silent: readonly ThemeThen[];
  /** The strongest rise and fall of a share, when there is one. */
  readonly rise?: ThemeThen;
  readonly fall?: ThemeThen;
}

/** Percentage points by which a share rose; below 0 when it fell. */
export const points = ({ change }: ThemeThen): number =>
  change && 'to' in change ? change.to - change.from : 0;

/**
 * What a period was about, beside the period before.
 * @param previous whether each visit was in what it is compared with; left out when there is nothing
 */
export function periodThemes(themes: Column, within: InTime, previous?: InTime): PeriodThemes {
  const now = tallyOf(themes, within);
  const all = countRows(within);
  const past = previous && { tally: tallyOf(themes, previous), all: countRows(previous) };
  const then = themes.values.map((id, place): ThemeThen => {
    const here: ShareIn = { on: countAt(now, place), all };
    if (!past) return { id, now: here.on, share: shareOf(here) };
    const there: ShareIn = { on: countAt(past.tally, place), all: past.all };
    return {
      id,
      now: here.on,
      share: shareOf(here),
      before: { count: there.on, share: shareOf(there) },
      change: shareChange(here, there),
    };
  });
  const came = ({ now: { certain, possible } }: ThemeThen) => certain + possible > 0;
  const byNow = (a: ThemeThen, b: ThemeThen) =>
    b.now.certain - a.now.certain || b.now.possible - a.now.possible;
  const byBefore = (a: ThemeThen, b: ThemeThen) =>
    (b.before?.count.certain ?? 0) - (a.before?.count.certain ?? 0);
  const changed = then.toSorted((a, b) => points(b) - points(a));
  const rise = changed.find((theme) => theme.change?.kind === 'up');
  const fall = changed.findLast((theme) => theme.change?.kind === 'down');
  return {
    raised: then.filter(came).sort(byNow),
    silent: then.filter((theme) => !came(theme)).sort(byBefore),
    ...(rise && { rise }),
    ...(fall && { fall }),
  };
}
