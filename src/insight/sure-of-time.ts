import type { Day } from '../records/day.ts';
import { CERTAIN, type DateColumns, datesDuring, isOneOf, NO } from '../records/time-columns.ts';
import { during, type When } from '../records/when.ts';

/** A stretch of time, both days inclusive. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The same time in as few stretches as can be: those that overlap or follow on each other are one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && next.from <= last.to + 1)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else all.push(next);
  }
  return all;
}

/** Whether a date surely lies in one of some stretches of time, whichever it is. */
export function isSurelyIn(when: When, stretches: readonly Stretch[]): boolean {
  const all = merged(stretches);
  if (all.some(({ from, to }) => during(when, from, to) === 'certain')) return true;
  return (
    when.kind === 'one-of' &&
    !when.uncertain &&
    when.parts.every((p) => all.some(({ from, to }) => from <= p.earliest && p.latest <= to))
  );
}

/** For each date in columns, 1 when it surely lies in one of some stretches; few dates must be read for it. */
export function datesSurelyIn(dates: DateColumns, stretches: readonly Stretch[]): Uint8Array {
  const answers = merged(stretches).map(({ from, to }) => datesDuring(dates, from, to));
  const sure = new Uint8Array(dates.size);
  for (let at = 0; at < dates.size; at++) {
    const certain = answers.some((its) => its[at] === CERTAIN);
    // Only one of several days can be in two stretches that do not touch.
    const apart = !certain && isOneOf(dates, at) && answers.filter((its) => its[at] !== NO).length > 1;
    sure[at] = certain || (apart && isSurelyIn(dates.when(at), stretches)) ? 1 : 0;
  }
  return sure;
}
