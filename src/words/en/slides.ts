import { counted, spelled } from '../format.ts';
import { names, slidesGreeting } from './slides-greeting.ts';
import { slidesKinds } from './slides-kinds.ts';
import { slidesMatters } from './slides-matters.ts';
import { slidesNotes } from './slides-notes.ts';
import { slidesVisits } from './slides-visits.ts';

/** What is counted where not all of it is shown. */
type SlidesCount = 'matters' | 'partners' | 'people' | 'points' | 'themes' | 'times' | 'years';

/** Words of: what stands on slides. Made for guests: courteous, and never a reproach. */
export const slides = {
  /** In place of a name. */
  someone: 'a member of the delegation',
  /** In place of names that no record knows; `honour`: what stood before the name. */
  unnamed: (people: number, honour: 'none' | 'professor' | 'academician'): string => {
    if (people > 1) return `${spelled(people)} people`;
    return { none: 'someone', professor: 'a professor', academician: 'an academician' }[honour];
  },
  slide: 'slide',
  slideOf: (n: number, of: number) => `${n} of ${of}`,
  gone: 'What this slide showed is no longer on record',
  unknownKind: (kind: string) => `This dashboard has no slides of the kind “${kind}”`,
  figure: (n: number) => String(n),
  source: (name: string) => `Source: ${name}`,
  sources: (visits: number, all: number, sources: number) =>
    [`${visits} of ${counted(all, 'visit', 'visits')}`, sources > 0 && counted(sources, 'source', 'sources')]
      .filter(Boolean)
      .join(', '),
  asOf: (date: string) => `Data as of ${date}`,
  page: (n: number, of: number) => `${n} / ${of}`,
  /** That not all are shown. */
  some: (n: number, of: number, _what: SlidesCount) => `${n} of ${of}`,
  /** Names in a row, the rest as a number. */
  names,
  ...slidesGreeting,
  ...slidesMatters,
  ...slidesVisits,
  ...slidesNotes,
  ...slidesKinds,
};
