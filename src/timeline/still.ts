import { type Day, dayOf, yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { Words } from '../words/index.ts';
import { crowdOf, extentOfAll } from './crowd.ts';
import { type Layout, type LayoutInput, layoutOf } from './layout.ts';
import type { Span } from './scale.ts';
import type { Measure } from './text-width.ts';

/** Years before the first of the visits that are seen at least, to see what it came after. */
const BEFORE = 2;

/**
 * The time in which to see some visits among all: from the planning period in which they were about to begin, up to now.
 * @param rows of the register, ascending, that is in order of time
 */
function stillSpan(register: Register, rows: Uint32Array): Span {
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
interface Fitted {
  readonly layout: Layout;
  /** At most 1. */
  readonly scale: number;
}

/**
 * How large, with how many rows of names above and below and how close the rows of marks, px, tried one after another: what is
 * written keeps its size as long as it can, since it is read from the back of a room.
 */
const TRIED: readonly {
  readonly scale: number;
  readonly up: number;
  readonly down: number;
  readonly markPitch?: number;
}[] = [
  { scale: 1, up: 3, down: 2 },
  { scale: 1, up: 3, down: 2, markPitch: 9.5 },
  { scale: 1, up: 2, down: 2, markPitch: 8.5 },
  ...[0.97, 0.94].map((scale) => ({ scale, up: 2, down: 1, markPitch: 8 })),
  ...[1, 0.94, 0.9].map((scale) => ({ scale, up: 1, down: 1, markPitch: 8 })),
  ...[0.86, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52].map((scale) => ({ scale, up: 1, down: 1, markPitch: 7 })),
];

/**
 * A layout that fills a width and is no higher than a place: where marks stand high, all is laid out wider and shown smaller, with
 * fewer names.
 */
function fitted(input: LayoutInput, place: { readonly width: number; readonly height: number }): Fitted {
  let found: Fitted | undefined;
  for (const { scale, markPitch, ...rows } of TRIED) {
    const layout = layoutOf({ ...input, rows, markPitch, width: Math.round(place.width / scale) });
    found = { layout, scale };
    if (layout.frame.height * scale <= place.height) break;
  }
  return found ?? { layout: layoutOf(input), scale: 1 };
}

/** Room at the left for the words of the sides, px. */
export const GUTTER = 76;

/**
 * The timeline of all visits with some of them in full ink and named, for a place of a size, px.
 * @param rows of the register, ascending: the visits in full ink
 * @param span the time shown, where it is not to be told from the visits
 */
export function stillTimeline(
  register: Register,
  rows: Uint32Array,
  place: { readonly width: number; readonly height: number },
  { lang, words, measure }: { readonly lang: string; readonly words: Words; readonly measure: Measure },
  span?: Span,
): Fitted {
  const matches = new Uint8Array(register.time.length);
  for (const row of rows) matches[row] = 1;
  const { asOf, today, nothingYet, nothingYetBefore, moreBrief } = words.timeline;
  return fitted(
    {
      crowd: crowdOf(register, null, matches),
      span: span ?? stillSpan(register, rows),
      width: place.width,
      gutter: GUTTER,
      lang,
      measure,
      compact: true,
      brief: true,
      words: {
        asOf: (register.asOfStated ? asOf : today)(words.dates.day(register.asOf)),
        nothingYet,
        nothingYetBefore,
        more: moreBrief,
      },
    },
    place,
  );
}
