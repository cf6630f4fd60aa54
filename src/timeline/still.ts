import { type Day, dayOf, yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { extentOfAll } from './crowd.ts';
import { type Layout, type LayoutInput, layoutOf } from './layout.ts';
import type { Span } from './scale.ts';

/** Years before the first of the visits that are seen at least, to see what it came after. */
const BEFORE = 2;

/**
 * The time in which to see some visits among all: from the planning period in which they were about to begin, up to now.
 * @param rows of the register, ascending, that is in order of time
 */
export function stillSpan(register: Register, rows: Uint32Array): Span {
  const whole = extentOfAll(register);
  const { dates, date } = register.time;
  const first = rows.reduce<Day>(
    (least, row) => Math.min(least, dates.earliest[date[row] ?? 0] ?? least),
    register.asOf,
  );
  const year = yearOf(first) - BEFORE;
  const period = register.dashboard.periods.find(
    ({ fromYear, toYear }) => fromYear <= year && year <= toYear,
  );
  return { from: Math.max(whole.from, period?.from ?? dayOf(year, 1, 1)), to: whole.to };
}

/** A layout, and how many times as large it is shown. */
export interface Fitted {
  readonly layout: Layout;
  /** At most 1. */
  readonly scale: number;
}

const STEPS = [1, 0.94, 0.88, 0.82, 0.76, 0.7];

/** A layout that fills a width and is no higher than a place: where marks stand high, all is laid out wider and shown smaller. */
export function fitted(
  input: LayoutInput,
  place: { readonly width: number; readonly height: number },
): Fitted {
  let found: Fitted | undefined;
  for (const scale of STEPS) {
    const layout = layoutOf({ ...input, width: Math.round(place.width / scale) });
    found = { layout, scale };
    if (layout.frame.height * scale <= place.height) break;
  }
  return found ?? { layout: layoutOf(input), scale: 1 };
}
