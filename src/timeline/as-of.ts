import { dayOf, yearOf } from '../records/day.ts';
import { datesDuring } from '../records/time-columns.ts';
import { type Crowd, sumOf, tallyOf } from './crowd.ts';
import { type Frame, markY } from './frame.ts';
import { inkOf, moreBox } from './label-ink.ts';
import type { Label } from './label-layout.ts';
import type { Mark } from './marks.ts';
import type { More } from './more.ts';
import { type Scale, xOf } from './scale.ts';
import type { Measure } from './text-width.ts';
import { wrap } from './wrap.ts';

/** What is said in the drawing itself, in the reader's language. */
export interface AsOfWords {
  /** "as of 20 Nov 2026". */
  readonly asOf: string;
  /** "Nothing yet on record for 2026", by itself, and before the date on one line. */
  readonly nothingYet: (year: number) => string;
  readonly nothingYetBefore: (year: number) => string;
  /** "7 more", of visits without a name. */
  readonly more: (n: number) => string;
}

/** The as-of line: where, and the words at its foot. Px. */
export interface AsOf {
  readonly x: number;
  readonly text: string;
  /** Said before the text: that nothing is on record for the year yet. */
  readonly before: string;
  readonly width: number;
  /** The year for which nothing is on record, when that is to be said in the drawing itself. */
  readonly missing?: number;
}

/** Lines of text in the empty part of the drawing. Px. */
export interface Note {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export const AS_OF_SIZE = 12;
export const NOTE = { size: 16, line: 20, lines: 4, below: 34 };

/** Room from which the note stands in the drawing by itself; with less it is said beside the line. */
const ENOUGH = 76;
const INDENT = 8;
/** Height of the words at the line, from the foot of the frame. */
export const FOOT = 24;

const silent = new WeakMap<Crowd, boolean>();

/** Whether there are visits, but surely none in the year of the as-of day. */
function nothingSince(crowd: Crowd, year: number): boolean {
  let answer = silent.get(crowd);
  if (answer === undefined) {
    const { dates } = crowd.register.time;
    const ofYear = datesDuring(dates, dayOf(year, 1, 1), dayOf(year, 12, 31));
    answer = crowd.size > 0 && sumOf(tallyOf(crowd.all, ofYear)) === 0;
    silent.set(crowd, answer);
  }
  return answer;
}

/** The as-of line; nothing when it is out of view. */
export function asOfLine(crowd: Crowd, scale: Scale, words: AsOfWords, measure: Measure): AsOf | undefined {
  const { asOf } = crowd.register;
  const x = xOf(scale, asOf + 1);
  if (x < scale.x0 || x > scale.x1 + 0.5) return undefined;
  const year = yearOf(asOf);
  const missing = nothingSince(crowd, year);
  const wide = x - Math.max(scale.x0, xOf(scale, dayOf(year, 1, 1))) - 2 * INDENT >= ENOUGH;
  const before = missing && !wide ? words.nothingYetBefore(year) : '';
  return {
    x,
    text: words.asOf,
    before,
    width: measure(before + words.asOf, AS_OF_SIZE, 'sans'),
    ...(missing && wide && { missing: year }),
  };
}

/** The note that nothing is on record yet, below the ruler between the beginning of the year and the line; nothing where it does not fit. */
export function noteOf(
  { x: line, missing }: AsOf,
  {
    scale,
    frame,
    marks,
    labels,
    more,
  }: {
    readonly scale: Scale;
    readonly frame: Frame;
    readonly marks: readonly Mark[];
    readonly labels: readonly Label[];
    readonly more: readonly More[];
  },
  words: AsOfWords,
  measure: Measure,
): Note | undefined {
  if (missing === undefined) return undefined;
  const x = Math.max(scale.x0, xOf(scale, dayOf(missing, 1, 1))) + INDENT;
  const y = frame.rulerBottom + NOTE.below;
  // It is set in italics, which run narrower.
  const widthOf = (text: string) => measure(text, NOTE.size, 'serif') * 0.94;
  const lines = wrap(words.nothingYet(missing), line - INDENT - x, NOTE.lines, widthOf);
  const bottom = y + (lines.length - 1) * NOTE.line + 6;
  const inWay =
    bottom > frame.height - FOOT ||
    marks.some(
      (m) => m.visit.direction === 'outbound' && m.b > x && markY(frame, 'outbound', m.row) < bottom,
    ) ||
    [...labels.map((label) => inkOf(label, frame).box), ...more.map((m) => moreBox(m, frame))].some(
      (box) => box.right > x && box.bottom > frame.rulerBottom && box.top < bottom,
    );
  const cut = lines.some((text) => text.endsWith('…') || widthOf(text) > line - INDENT - x);
  return inWay || cut ? undefined : { lines, x, y };
}
