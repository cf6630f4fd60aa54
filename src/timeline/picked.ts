import { datesDuring, directionNumber, NO } from '../records/time-columns.ts';
import { directions } from '../records/visit.ts';
import { type Crowd, fitsFilter, rowsOn } from './crowd.ts';
import type { Box } from './label-ink.ts';
import type { Span } from './scale.ts';
import type { Stop } from './stops.ts';

/** Visits that were chosen in the drawing. */
export interface Picked {
  /** 1 at the row of each, in the register. */
  readonly mask: Uint8Array;
  readonly count: number;
  /** The time they were lassoed in; null when they were chosen otherwise. */
  readonly span: Span | null;
}

/** What a gesture chooses. `toggle` lets go of what is chosen wholly already. */
export interface Pick {
  readonly how: 'toggle' | 'add';
  readonly stops: readonly Stop[];
  readonly span?: Span;
}

/** The rows of the visits behind stops that fit the filter. Columns beside one another are asked for together. */
function rowsOf(stops: readonly Stop[], crowd: Crowd): readonly number[] {
  const rows: number[] = [];
  const { direction, date, dates } = crowd.register.time;
  for (const side of directions) {
    const bins = stops.flatMap((stop) =>
      stop.kind === 'bin' && !stop.crowd && stop.direction === side ? [stop.bin] : [],
    );
    if (bins.length === 0) continue;
    const days = datesDuring(
      dates,
      bins.reduce((first, bin) => Math.min(first, bin.from), Number.POSITIVE_INFINITY),
      bins.reduce((last, bin) => Math.max(last, bin.to), Number.NEGATIVE_INFINITY),
    );
    const number = directionNumber(side);
    for (const row of rowsOn(crowd, days))
      if (direction[row] === number && days[date[row] ?? 0] !== NO && fitsFilter(crowd, row)) rows.push(row);
  }
  for (const stop of stops) {
    if (stop.kind === 'visit') rows.push(stop.mark.at);
    else if (stop.kind === 'more') for (const mark of stop.marks) rows.push(mark.at);
    else if (stop.crowd) {
      const { crowd: lane, ...bin } = stop;
      rows.push(...rowsOf([bin], lane));
    }
  }
  return rows;
}

/** What is chosen after a gesture; null when that is nothing. */
export function pickedAfter(picked: Picked | null, { how, stops, span }: Pick, crowd: Crowd): Picked | null {
  const rows = rowsOf(stops, crowd);
  const mask = picked ? picked.mask.slice() : new Uint8Array(crowd.register.time.length);
  const add = how === 'add' || rows.some((row) => mask[row] !== 1);
  let count = picked?.count ?? 0;
  for (const row of rows) {
    const was = mask[row] === 1;
    if (was === add) continue;
    mask[row] = add ? 1 : 0;
    count += add ? 1 : -1;
  }
  return count === 0 ? null : { mask, count, span: picked === null && span ? span : null };
}

/** The rows of what is chosen, in order of time. */
export function rowsIn({ mask, count }: Picked): Uint32Array {
  const rows = new Uint32Array(count);
  let at = 0;
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) rows[at++] = row;
  return rows;
}

/** The ids of the stops of which everything that fits the filter is chosen. */
export function pickedStops(
  stops: readonly Stop[],
  picked: Picked | null,
  crowd: Crowd,
): ReadonlySet<string> {
  const whole = (stop: Stop) => {
    if (!picked) return false;
    if (stop.kind === 'visit') return picked.mask[stop.mark.at] === 1;
    const rows = rowsOf([stop], crowd);
    return rows.length > 0 && rows.every((row) => picked.mask[row] === 1);
  };
  return new Set(picked ? stops.filter(whole).map((stop) => stop.id) : []);
}

/** The stops that a rectangle touches; what is only counted has marks of its own. */
export const stopsIn = (stops: readonly Stop[], box: Box): readonly Stop[] =>
  stops.filter(
    ({ kind, box: own }) =>
      kind !== 'more' &&
      own.left <= box.right &&
      own.right >= box.left &&
      own.top <= box.bottom &&
      own.bottom >= box.top,
  );
