import type { SpanCount } from './year-counts.ts';

/**
 * How a count stands beside that of the period before. `open`: what is possible leaves it open which is larger.
 */
export type CountChange = 'more' | 'fewer' | 'same' | 'open';

/** Compares two counts with all that is possible in them: says more or fewer only when no doubted date could turn it round. */
export function countChange(now: SpanCount, before: SpanCount): CountChange {
  if (now.certain > before.certain + before.possible) return 'more';
  if (now.certain + now.possible < before.certain) return 'fewer';
  return now.certain === before.certain && now.possible === 0 && before.possible === 0 ? 'same' : 'open';
}
