import { dayOf, yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { TimeSpan } from './use-time-span.ts';

/** From the first year on record to the end of the year up to which the records are kept. */
export const wholeSpan = (register: Register): TimeSpan => ({
  from: dayOf(register.firstYear, 1, 1),
  to: dayOf(Math.max(register.lastYear, yearOf(register.asOf)), 12, 31),
});
