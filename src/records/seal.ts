import type { Partner } from './partner.ts';
import { sayIn } from './text.ts';

/**
 * The signs of a partner's seal, 1 to 4: those in the record, else a short Chinese name, else an abbreviation, else initials.
 */
export function sealOf(partner: Pick<Partner, 'name' | 'short' | 'seal'>): string {
  if (partner.seal) return partner.seal;
  const chinese = (partner.short && sayIn(partner.short, 'zh')) ?? sayIn(partner.name, 'zh');
  if (chinese && /\p{Script=Han}/u.test(chinese))
    return [...chinese.replace(/[^\p{Script=Han}]/gu, '')].slice(0, 2).join('');
  const short = (partner.short && sayIn(partner.short, 'en')) ?? '';
  if (/^[\p{Lu}\d]{1,4}$/u.test(short)) return short;
  const words = (sayIn(partner.name, 'en') ?? short).split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
  const initials = words.map((w) => [...w][0]).join('');
  return [...initials].slice(0, 3).join('') || '·';
}
