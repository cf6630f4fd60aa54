import { isoOf } from '../records/day.ts';
import type { Visit } from '../records/visit.ts';

/** A date for machines, as exact as it is known: a day, a month, a year; nothing for anything less certain. */
export function dateTime({ when }: Pick<Visit, 'when'>): string | undefined {
  if (when.kind !== 'point') return undefined;
  return isoOf(when.earliest).slice(0, { day: 10, month: 7, year: 4 }[when.precision]);
}
