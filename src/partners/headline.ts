import { partnerHeadline } from '../insight/partner-headline.ts';
import type { Relationship } from '../insight/relationship.ts';
import type { Words } from '../words/index.ts';

/** The head over a partner's visits. `home` is our short name. */
export function headlineOf(relationship: Relationship, home: string, words: Words): string {
  const found = partnerHeadline(relationship);
  const say = words.insight.headline;
  switch (found.code) {
    case 'none':
      return say.none;
    case 'once':
      return say.once(words.dates.long(found.visit.when), found.silent);
    case 'one-way':
      return say.oneWay(home, found.direction, found.visits, words.dates.long(found.last.when), found.silent);
    case 'mixed': {
      const { inbound, outbound, joint } = found.counts;
      return say.mixed(home, inbound, outbound, joint, words.dates.long(found.last.when), found.silent);
    }
  }
}
