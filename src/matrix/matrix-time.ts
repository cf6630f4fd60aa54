import { datesSurelyIn } from '../insight/sure-of-time.ts';
import type { Axis, Line } from '../query/axes.ts';
import { spanOf } from '../query/span.ts';
import type { View } from '../query/view.ts';
import { type Day, dayOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { datesDuring } from '../records/time-columns.ts';

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

const yearStretch = (text: string): Stretch => ({
  from: dayOf(Number(text), 1, 1),
  to: dayOf(Number(text), 12, 31),
});

const NEVER: Stretch = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

/** The time of each line of an axis of time; nothing when it is none. */
function stretchesOf(axis: Axis, register: Register): readonly Stretch[] | undefined {
  const { lines } = axis;
  if (axis.id === 'year') return lines.map((line) => yearStretch(line.id));
  if (axis.id === 'period') return lines.map((line: Line) => register.periodById.get(line.id) ?? NEVER);
  return undefined;
}

/** For each distinct date, 1 when it surely lies in one stretch of each of some lists. */
function surely(register: Register, lists: readonly (readonly Stretch[])[]): Uint8Array {
  const { dates } = register.time;
  const answers = lists.map((stretches) => datesSurelyIn(dates, stretches));
  return Uint8Array.from({ length: dates.size }, (_, date) =>
    answers.every((its) => its[date] === 1) ? 1 : 0,
  );
}

/** For each date and line, at `date * lines + line`, whether it was then: as `datesDuring` says it. */
function during(register: Register, stretches: readonly Stretch[]): Uint8Array {
  const { dates } = register.time;
  const answers = new Uint8Array(dates.size * stretches.length);
  stretches.forEach(({ from, to }, line) => {
    const its = datesDuring(dates, from, to);
    for (let date = 0; date < dates.size; date++) answers[date * stretches.length + line] = its[date] ?? 0;
  });
  return answers;
}

/**
 * What is certain on an axis of time: date by date in each line, and anywhere on it. Anywhere is only asked
 * where a total asks for the lines by name, for without that a list asks nothing of time.
 */
export function timesOf(
  axis: Axis,
  register: Register,
  named: boolean,
): { readonly during?: Uint8Array; readonly within?: Uint8Array } {
  const stretches = stretchesOf(axis, register);
  if (!stretches) return {};
  return {
    during: during(register, stretches),
    ...(named && { within: surely(register, [stretches]) }),
  };
}

/** For each distinct date, 1 when it surely is in the time that a view asks for beside its axes; nothing when it asks for none. */
export function sureOfView(
  register: Register,
  { facets, from, to }: View,
  axes: readonly Axis[],
): Uint8Array | undefined {
  const asked = (facet: 'year' | 'period') =>
    axes.some((axis) => axis.facet === facet) ? [] : (facets.get(facet) ?? []);
  const lists = [
    asked('year').map(yearStretch),
    asked('period').flatMap((id) => register.periodById.get(id) ?? []),
    from === null && to === null ? [] : [spanOf(from, to)],
  ].filter((stretches) => stretches.length > 0);
  return lists.length > 0 ? surely(register, lists) : undefined;
}
