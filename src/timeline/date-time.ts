import { isoOf } from '../records/day.ts';
import type { Visit } from '../records/visit.ts';

/** A date for machines, as exact as it is known: a day, a month, a year; nothing for anything less certain. */
export function dateTime({ when }: Pick<Visit, 'when'>): string | undefined {
  const { kind, precision, earliest } = when;
  const signs = precision === 'day' ? 10 : precision === 'month' ? 7 : precision === 'year' ? 4 : undefined;
  return kind === 'point' && signs !== undefined ? isoOf(earliest).slice(0, signs) : undefined;
}
