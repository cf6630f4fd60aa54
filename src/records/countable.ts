import { readEdtf } from './edtf.ts';
import type { Outcome } from './visit.ts';
import type { Countable } from './visit-columns.ts';
import type { When } from './when.ts';

/** What of an outcome is counted, as the file writes it. */
interface RawOutcome extends Pick<Outcome, 'kind' | 'status'> {
  readonly followUps?: readonly (Omit<Outcome['followUps'][number], 'when'> & { readonly date: string })[];
}

/** What of a visit is counted, as the file writes it. */
export interface RawCountable
  extends Pick<Countable, 'direction' | 'format' | 'partners'>,
    Partial<Pick<Countable, 'participants' | 'themes' | 'partial' | 'visibility' | 'notes'>> {
  readonly date: string;
  readonly outcomes?: readonly RawOutcome[];
}

/** What of a visit is counted, from the visit as its file writes it. Only for one that fits the shape: nothing is checked. */
export class CountableReader {
  readonly #dates = new Map<string, When>();

  /** Most dates are those of several visits. */
  #when(edtf: string): When {
    const known = this.#dates.get(edtf);
    if (known) return known;
    const read = readEdtf(edtf);
    if (!read.ok) throw new TypeError(`${edtf} was checked, and is no date.`);
    this.#dates.set(edtf, read.when);
    return read.when;
  }

  #outcome({ kind, status, followUps = [] }: RawOutcome): Countable['outcomes'][number] {
    const reports = followUps.map(({ date, ...report }) => ({ ...report, when: this.#when(date) }));
    reports.sort((a, b) => a.when.earliest - b.when.earliest || a.when.latest - b.when.latest);
    return { kind, status, followUps: reports };
  }

  of({
    date,
    outcomes = [],
    participants = [],
    themes = [],
    partial = false,
    visibility = 'public',
    ...raw
  }: RawCountable): Countable {
    return {
      ...raw,
      when: this.#when(date),
      partial,
      visibility,
      participants,
      themes,
      outcomes: outcomes.map((outcome) => this.#outcome(outcome)),
    };
  }
}
