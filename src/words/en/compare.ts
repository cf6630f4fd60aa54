import { counted, number, plural, spelled, upper } from '../format.ts';

interface Common {
  readonly all: number;
  readonly shared: number;
}

const part = ({ all, shared }: Common, one: string, many: string): readonly string[] =>
  all === 0 ? [] : [`${shared === 0 ? 'none' : number(shared)} of ${number(all)} ${plural(all, one, many)}`];

const both = (n: number): string => (n === 2 ? 'both' : `all ${spelled(n)}`);

/** Words of the page that sets visits beside one another. */
export const compare = {
  /** What the visits have in common; nothing is said of what none of them has. */
  common: (n: number, themes: Common, partners: Common, people: Common) => {
    const parts = [
      ...part(themes, 'theme', 'themes'),
      ...part(partners, 'partner', 'partners'),
      ...part(people, 'person', 'people'),
    ];
    const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
    return `${upper(both(n))} share ${list}.`;
  },
  caption: (n: number) => `${upper(spelled(n))} visits beside one another, in order of time`,
  what: 'Compared by',
  rows: {
    date: 'Date',
    direction: 'Direction',
    format: 'Form of meeting',
    place: 'Place',
    partners: 'Partners',
    heads: 'Heads and hosts',
    room: 'Also in the room',
    themes: 'Themes',
    outcomes: 'Outcomes, and where they stand',
    sources: 'Sources',
  },
  same: (n: number) => `the same in ${both(n)}`,
  shared: (shared: number, n: number) =>
    shared === n ? `in ${both(n)}` : `in ${number(shared)} of ${number(n)}`,
  none: 'not recorded',
  noOutcome: 'none recorded',
  remove: 'Remove',
  removeSaid: (title: string) => `Remove from the comparison: ${title}`,
  inList: 'Show them among the visits',
  missing: (n: number) => `${counted(n, 'visit', 'visits')} could not be found`,
  missingNote: (ids: string, more: number) =>
    `Nothing on record has this address: ${ids}${more > 0 ? ` and ${number(more)} more` : ''}.`,
  tooMany: (most: number, more: number) =>
    `At most ${spelled(most)} visits stand beside one another; ${counted(more, 'later one is', 'later ones are')} left out.`,
  empty: 'No visits to compare',
  emptyText: 'Choose two visits or more on the timeline of the visits, then compare them.',
  single: 'One visit has nothing beside it. Choose another on the timeline of the visits.',
  choose: 'To the visits',
};
