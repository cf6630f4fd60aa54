import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Subject } from './subject.ts';

/** Whose seal stands beside ours: the partner it is about, or the first of a visit. */
export function partnersShown(subject: Subject, register: Register): readonly Partner[] {
  if (subject.kind === 'partner') return [subject.partner];
  const first = subject.kind === 'visit' ? subject.visit.partners[0] : undefined;
  const partner = first === undefined ? undefined : register.partnerById.get(first);
  return partner ? [partner] : [];
}
