import type { Day } from '../records/day.ts';
import { isWhole, type When } from '../records/when.ts';

/**
 * How a date is drawn, whatever the scale.
 * - `day`: one day
 * - `span`: it lasted from one day to another
 * - `month`, `year`: no more is known than the month, or the season, year, decade or century
 * - `window`: on one unknown day in there
 * - `beads`: on one of several days, months or years
 */
export type FormKind = 'day' | 'span' | 'month' | 'year' | 'window' | 'beads';

/** What the record doubts: nothing, how near the date is (`~`), or whether it is right at all (`?`). */
export type Doubt = 'none' | 'about' | 'uncertain';

/** Days from the first to the last, both inclusive. */
interface Days {
  readonly from: Day;
  readonly to: Day;
}

export interface Form {
  readonly kind: FormKind;
  readonly doubt: Doubt;
  /** First and last day that the drawing must reach over. */
  readonly earliest: Day;
  readonly latest: Day;
  /** Of beads: each possible day, month or year, in order of time. */
  readonly beads: readonly Days[];
  /** Of a span: the days on which it was surely under way; absent when its ends are known only to a month or year and may touch. */
  readonly sure?: Days;
}

/** In the order of the legend. */
export const formKinds: readonly FormKind[] = ['day', 'span', 'month', 'year', 'window', 'beads'];
export const doubts: readonly Doubt[] = ['about', 'uncertain'];

function kindOf(when: When): FormKind {
  if (when.kind === 'one-of') return 'beads';
  if (when.kind === 'within') return 'window';
  if (when.kind === 'span') return !isWhole(when) ? 'window' : when.earliest === when.latest ? 'day' : 'span';
  if (when.earliest === when.latest) return 'day';
  return when.precision === 'month' ? 'month' : when.precision === 'day' ? 'window' : 'year';
}

const known = new WeakMap<When, Form>();

/** The form of a date: as exact as the record, never more. */
export function formOf(when: When): Form {
  let form = known.get(when);
  if (!form) {
    form = read(when);
    known.set(when, form);
  }
  return form;
}

function read(when: When): Form {
  const kind = kindOf(when);
  const begin = when.parts[0];
  const end = when.parts.at(-1);
  const sure =
    kind === 'span' && begin && end && begin.latest <= end.earliest
      ? { from: begin.latest, to: end.earliest }
      : undefined;
  return {
    kind,
    doubt: when.uncertain ? 'uncertain' : when.approximate ? 'about' : 'none',
    earliest: when.earliest,
    latest: when.latest,
    beads:
      kind === 'beads'
        ? when.parts.map((p) => ({ from: p.earliest, to: p.latest })).sort((a, b) => a.from - b.from)
        : [],
    ...(sure && { sure }),
  };
}
