import { type Ignored, ParamReader, paramsOf } from './params.ts';
import { daysOf } from './span.ts';
import { readTimeline, type TimelineView, timelineParams } from './timeline-view.ts';

/** The time that is asked for; either end may be open. */
export interface TimeView {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the first day counts. */
  readonly from: string | null;
  /** Likewise; the last day counts. */
  readonly to: string | null;
}

/** The time among other parameters. An end before the beginning is refused. */
export function readTime(read: ParamReader): TimeView {
  const isDate = (text: string) => daysOf(text) !== undefined;
  const from = read.one('from', isDate) ?? null;
  const to = read.one('to', isDate) ?? null;
  if (from !== null && to !== null && (daysOf(to)?.last ?? 0) < (daysOf(from)?.first ?? 0)) {
    read.refuse('to', to);
    return { from, to: null };
  }
  return { from, to };
}

/** A timeline that shows all visits: its time, and how it shows them. */
export type TimeOnlyView = TimeView & TimelineView;

/** The view of an address that asks for a time and nothing else, and what of it had to be ignored. */
export function readTimeView(params: URLSearchParams): {
  readonly view: TimeOnlyView;
  readonly ignored: readonly Ignored[];
} {
  const read = new ParamReader(params);
  return { view: { ...readTime(read), ...readTimeline(read) }, ignored: read.ignored() };
}

export const writeTimeView = (view: TimeOnlyView): URLSearchParams =>
  paramsOf([['from', view.from], ['to', view.to], ...timelineParams(view)]);
