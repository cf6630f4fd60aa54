import type { Visit } from '../records/visit.ts';
import { isExact } from '../records/when.ts';
import { type Relationship, theirDelegation } from './relationship.ts';

/** What the records of a partner do not have. In the order of weight. */
export const gapCodes = [
  'no-visit',
  'no-visit-to-them',
  'no-visit-to-us',
  'no-agreement',
  'no-report',
  'no-owner',
  'day-unknown',
  'head-unknown',
  'format-unknown',
  'no-theme',
  'no-source',
  'partly-read',
  'no-website',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** Something missing. */
export interface Missing {
  readonly code: GapCode;
  /** How many visits or commitments it is missing from; 1 for the partner itself. */
  readonly count: number;
  /** Of how many. */
  readonly of: number;
  /** The visits it is missing from. */
  readonly visits: readonly Visit[];
}

/** What is missing on record of a relationship. */
export function missingOf(relationship: Relationship): readonly Missing[] {
  const { partner, visits, counts, agreements, open } = relationship;
  const found: Missing[] = [];
  const itself = (code: GapCode, missing: boolean) => {
    if (missing) found.push({ code, count: 1, of: 1, visits: [] });
  };
  const among = (code: GapCode, missing: (visit: Visit) => boolean) => {
    const without = visits.filter(missing);
    if (without.length > 0) found.push({ code, count: without.length, of: visits.length, visits: without });
  };
  const owed = (code: GapCode, commitments: Relationship['open']) => {
    if (commitments.length > 0)
      found.push({
        code,
        count: commitments.length,
        of: open.length,
        visits: [...new Set(commitments.map((c) => c.visit))],
      });
  };

  itself('no-visit', visits.length === 0);
  itself('no-visit-to-them', counts.inbound > 0 && counts.outbound === 0);
  itself('no-visit-to-us', counts.outbound > 0 && counts.inbound === 0);
  itself('no-agreement', visits.length > 0 && agreements.length === 0);
  owed(
    'no-report',
    open.filter((c) => !c.reported),
  );
  owed(
    'no-owner',
    open.filter((c) => c.outcome.by === undefined),
  );
  among('day-unknown', (v) => !isExact(v.when));
  among(
    'head-unknown',
    (v) => v.direction === 'inbound' && theirDelegation(v, partner.id).head?.role !== 'head',
  );
  among('format-unknown', (v) => v.format === undefined);
  among('no-theme', (v) => v.themes.length === 0);
  among('no-source', (v) => v.sources.length === 0);
  among('partly-read', (v) => v.partial);
  itself('no-website', partner.website === undefined);
  return found;
}
