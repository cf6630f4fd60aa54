import type { Partner } from '../records/partner.ts';
import { wordings } from '../records/text.ts';

/** Other names of a partner, short ones first; not those that its full names already hold. */
export function aliasesOf(partner: Partner): readonly string[] {
  const names = wordings(partner.name);
  const others = [...(partner.short === undefined ? [] : wordings(partner.short)), ...partner.aliases];
  return [...new Set(others)].filter((alias) => alias && !names.some((name) => name.includes(alias)));
}
