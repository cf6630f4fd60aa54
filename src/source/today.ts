import { type Day, dayOf } from '../records/day.ts';

/** Today where the reader is. */
export function today(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
