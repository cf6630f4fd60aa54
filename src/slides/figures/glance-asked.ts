import { periodGlance } from '../../insight/period-glance.ts';
import { periodColumns } from '../../query/period-columns.ts';
import type { Register } from '../../records/register.ts';
import { addressOf } from './address.ts';

/** The planning period of an address, counted; nothing when it is gone. */
export function glanceAsked(register: Register, href: string) {
  const { id } = addressOf(href);
  const period = id === undefined ? undefined : register.periodById.get(id);
  return period && periodGlance(register, periodColumns(register), period);
}
