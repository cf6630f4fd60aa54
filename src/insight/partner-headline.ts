import { type Direction, directions, type Visit } from '../records/visit.ts';
import { type Relationship, silentMonths } from './relationship.ts';

/** From this many months on, that nothing is on record since is worth a word. */
export const SILENCE = 12;

/**
 * What a partner's visits amount to, for the head over them.
 * - `none`: no visit
 * - `once`: one visit
 * - `one-way`: several, all in one direction
 * - `mixed`: several, in more than one direction
 */
export type PartnerHeadline =
  | { readonly code: 'none' }
  | { readonly code: 'once'; readonly visit: Visit; readonly silent: boolean }
  | {
      readonly code: 'one-way';
      readonly direction: Direction;
      readonly visits: number;
      readonly last: Visit;
      readonly silent: boolean;
    }
  | {
      readonly code: 'mixed';
      readonly counts: Relationship['counts'];
      readonly visits: number;
      readonly last: Visit;
      readonly silent: boolean;
    };

/** What is to be said over a partner's visits. */
export function partnerHeadline(relationship: Relationship): PartnerHeadline {
  const { rhythm, counts, visits } = relationship;
  if (!rhythm) return { code: 'none' };
  const silent = silentMonths(relationship) >= SILENCE;
  if (visits.length === 1) return { code: 'once', visit: rhythm.last, silent };
  const used = directions.filter((d) => counts[d] > 0);
  const [only, other] = used;
  if (only && !other)
    return { code: 'one-way', direction: only, visits: visits.length, last: rhythm.last, silent };
  return { code: 'mixed', counts, visits: visits.length, last: rhythm.last, silent };
}
