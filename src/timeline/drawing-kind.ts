import { type Step, stepDays, steps } from './calendar.ts';
import { type Crowd, datesIn, fitsFilter, rowsOn, sumOf, tallyOf } from './crowd.ts';
import { featuredRows } from './featured.ts';
import { type Sides, sidesOf } from './marks.ts';
import { monthWidth, type Scale } from './scale.ts';

/** far: columns · middle: marks with names · near: marks with cards. */
export type Mode = 'columns' | 'names' | 'cards';

/** What a span comes to: which drawing, its marks, and how many visits there are. */
export interface DrawingKind {
  readonly mode: Mode;
  readonly sides: Sides;
  /** Rows of the register that have a mark of their own. */
  readonly own: 'all' | 'fitting' | 'none';
  readonly seen: number;
  /** Of those, how many fit the filter. */
  readonly shown: number;
}

/** Up to so many visits in view have a mark each: far out, and where a month is wide enough. */
const CROWD = { far: 150, near: 300 };
/** Widths of a month, in px: below the first columns may stand for marks, above the second cards for names. */
const FAR = 5;
const NEAR = 90;
/** Marks stacked higher than this say less than columns. */
const TOWER = 20;
/** Over columns, so many visits of featured partners may keep their seals. */
const FEATURED = 40;
/** The least width of a column, px. */
const COLUMN = 3;

/**
 * Which drawing a scale asks for. Where there are too many for marks, those that fit the filter may still have theirs,
 * before columns of the others; over columns only the featured keep their leaders.
 */
export function drawingKind(crowd: Crowd, scale: Scale): DrawingKind {
  const dates = datesIn(crowd, scale.span);
  const seen = sumOf(tallyOf(crowd.all, dates));
  const shown = crowd.matches ? sumOf(tallyOf(crowd.fit, dates)) : seen;
  const month = monthWidth(scale);
  const most = month >= FAR ? CROWD.near : CROWD.far;
  const mode = month > NEAR ? 'cards' : 'names';
  const isLow = (sides: Sides) => Math.max(sides.inbound.depth, sides.outbound.depth) <= TOWER;
  if (seen <= most) {
    const sides = sidesOf(crowd, rowsOn(crowd, dates), scale);
    if (isLow(sides)) return { mode, sides, own: 'all', seen, shown };
  }
  if (crowd.matches && shown <= most) {
    const rows = rowsOn(crowd, dates).filter((row) => fitsFilter(crowd, row));
    const sides = sidesOf(crowd, rows, scale);
    if (isLow(sides)) return { mode, sides, own: 'fitting', seen, shown };
  }
  const featured = featuredRows(crowd, dates, FEATURED);
  return { mode: 'columns', sides: sidesOf(crowd, featured, scale, true), own: 'none', seen, shown };
}

/** The step of the columns: the shortest that leaves them wide enough to see, or as wide as asked for, px. */
export const columnStep = (scale: Scale, least = COLUMN): Step =>
  steps.find((step) => stepDays[step] * scale.perDay >= least) ?? 'year';
