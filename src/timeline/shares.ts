import { Growing } from '../records/growing.ts';
import { type DateColumns, isPlain, lasted } from '../records/time-columns.ts';
import { edgesOf, type Step } from './calendar.ts';
import type { Span } from './scale.ts';
import { binAt, spread } from './spread.ts';

/** How each date is given out among bins, whatever is counted: date `d` has the entries from `starts[d]` to `starts[d + 1]`. */
export interface Shares {
  readonly starts: Uint32Array;
  readonly bin: Uint32Array;
  readonly share: readonly number[];
  /** 1 where it is there for certain. */
  readonly certain: readonly number[];
  /** Dates that last beyond the bin they are counted in. */
  readonly lasting: readonly number[];
}

interface Ruled {
  readonly edges: Int32Array;
  readonly shares: Shares;
}

function shareOut(dates: DateColumns, edges: Int32Array): Shares {
  const starts = new Uint32Array(dates.size + 1);
  const bin = new Growing();
  const share: number[] = [];
  const certain: number[] = [];
  const lasting: number[] = [];
  const give = (at: number, part: number, sure: boolean) => {
    bin.push(at);
    share.push(part);
    certain.push(sure ? 1 : 0);
  };
  const first = edges[0] ?? 0;
  const end = (edges.at(-1) ?? 0) - 1;
  for (let d = 0; d < dates.size; d++) {
    const day = dates.earliest[d] ?? 0;
    // Most are a day without a doubt.
    if (day === dates.latest[d] && isPlain(dates, d)) {
      if (day >= first && day <= end) give(binAt(edges, day), 1, true);
    } else {
      if (lasted(dates, d)) lasting.push(d);
      spread(dates, d, edges, give);
    }
    starts[d + 1] = share.length;
  }
  return { starts, bin: bin.done(), share, certain, lasting };
}

const ruled = new WeakMap<DateColumns, Map<string, Ruled>>();

/** Bins of a step over a span, and how the dates of a register are given out among them; worked out once. */
export function sharesOf(dates: DateColumns, span: Span, step: Step): Ruled {
  const known = ruled.get(dates) ?? new Map<string, Ruled>();
  ruled.set(dates, known);
  const key = `${step} ${span.from} ${span.to}`;
  const found = known.get(key);
  if (found) return found;
  const edges = edgesOf(span, step);
  const made = { edges, shares: shareOut(dates, edges) };
  known.set(key, made);
  return made;
}
