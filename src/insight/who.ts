import { type Partner, shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { sealOf } from '../records/seal.ts';
import type { Text } from '../records/text.ts';

/** What it takes to draw a partner in a line: its names and its seal, full for the featured. */
export interface Who {
  readonly id: string;
  readonly name: Text;
  /** The short name, in a language that has none the name. */
  readonly short: Text;
  readonly seal: string;
  readonly full: boolean;
}

export const whoOf = (partner: Partner, register: Register): Who => ({
  id: partner.id,
  name: partner.name,
  short: shortNameOf(partner),
  seal: sealOf(partner),
  full: partner.featured || register.dashboard.featuredPartners.includes(partner.id),
});
