import type { KnownIds } from './known-ids.ts';
import type { Partner } from './partner.ts';
import type { FieldFault } from './read-record.ts';
import { shortJson } from './short-json.ts';

/** Partners that stand on a circle of parents. */
function onCircles(partners: readonly Partner[]): ReadonlySet<string> {
  const parentOf = new Map(partners.map((p) => [p.id, p.parent]));
  const settled = new Set<string>();
  const circles = new Set<string>();
  for (const { id } of partners) {
    const path = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = parentOf.get(at);
    }
    if (at !== undefined && path.has(at)) {
      const walked = [...path];
      for (const member of walked.slice(walked.indexOf(at))) circles.add(member);
    }
    for (const member of path) settled.add(member);
  }
  return circles;
}

/** What is wrong with the parents of partners, by partner id. A partner is shown without a parent that is wrong. */
export function parentFaults(partners: readonly Partner[], ids: KnownIds): ReadonlyMap<string, FieldFault> {
  const circles = onCircles(partners);
  const faults = new Map<string, FieldFault>();
  for (const { id, parent } of partners) {
    if (parent === undefined) continue;
    const reference = { path: ['parent'], target: 'partners', id: parent } as const;
    const fault: FieldFault | undefined = circles.has(id)
      ? {
          field: 'parent',
          path: ['parent'],
          severity: 'flagged',
          code: parent === id ? 'own-parent' : 'parent-circle',
          found: shortJson(parent),
        }
      : ids.faultOf(reference, 'flagged');
    if (fault) faults.set(id, fault);
  }
  return faults;
}
