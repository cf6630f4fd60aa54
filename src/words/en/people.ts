import { counted, number, plural } from '../format.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';

/** The figures of a person, as the sentences on the person's page use them. */
export interface PersonCounts {
  readonly side: 'home' | 'partner' | 'other';
  readonly visits: number;
  readonly inbound: number;
  readonly outbound: number;
  readonly joint: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly headed: number;
  readonly met: number;
  readonly again: number;
  readonly partners: number;
}

function ways(n: PersonCounts): Sentence {
  const home = n.side === 'home';
  const parts = [
    n.inbound > 0 && sentence`${slot('inbound', number(n.inbound))} ${home ? 'received' : 'here'}`,
    n.outbound > 0 && sentence`${slot('outbound', number(n.outbound))} ${home ? 'made' : 'there'}`,
    n.joint > 0 && sentence`${slot('joint', number(n.joint))} elsewhere`,
  ].filter((p) => p !== false);
  return parts.flatMap((p, i) => (i === 0 ? p : [i === parts.length - 1 ? ' and ' : ', ', ...p]));
}

/** Words of people: the directory and the page of a person. */
export const people = {
  title: 'People',
  counts: (all: number, visits: number, ours: number, theirs: number, third: number): Sentence =>
    sentence`${slot('all', number(all))} ${plural(all, 'person', 'people')} named in ${slot('visits', number(visits))} ${plural(visits, 'visit', 'visits')}: ${slot('home', number(ours))} of ours, ${slot('partner', number(theirs))} of theirs${
      third > 0 ? sentence`, ${slot('other', number(third))} of third parties` : ''
    }`,
  directory: 'Directory',
  sideLabel: 'Whose people',
  sides: { all: 'All', home: 'Ours', partner: 'Theirs', other: 'Third parties' },
  sortLabel: 'Sort people',
  sorts: { visits: 'Most visits', name: 'Name', last: 'Latest' },
  find: 'Find a person',
  findHint: 'Name, 姓名, post or organisation',
  shownOf: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown.`,
  found: (n: number) => counted(n, 'person', 'people'),
  showAll: (n: number) => `Show all ${number(n)}`,
  nearby: (from: number, to: number, all: number) =>
    `By number of visits, ${number(from)} to ${number(to)} of ${number(all)}.`,
  atPartner:
    'Those who speak for this partner, and those of ours who met it; visits with others are not counted.',
  spellings: 'Spellings are joined only where the records are sure.',
  none: 'Nobody on record fits',
  noneNote: 'Another spelling, or the name in the other script, may be on record.',
  clear: 'Show everybody',
  visitsUnit: (n: number) => plural(n, 'visit', 'visits'),
  comma: ', ',
  semicolon: '; ',
  andMore: (n: number) => ` and ${number(n)} more`,
  met: (date: string, direction: string) => `${date}, ${direction}`,
  times: (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`),
  yearList: (years: readonly number[]) => years.join(', '),
  atVisits: (n: number) => `at ${counted(n, 'visit', 'visits')}`,

  faces: (n: number, of: number) =>
    n === 0
      ? 'Nobody on the other side was met more than once'
      : `Known faces: ${number(n)} of ${counted(of, 'person', 'people')} on the other side ${plural(n, 'was', 'were')} met more than once`,
  often: 'Those of ours who were there most often',

  crumbs: 'Where this person belongs',
  alias: 'Also written ',
  noPost: 'post not recorded',
  sentence: (n: PersonCounts): Sentence => {
    const years = n.fromYear === n.toYear ? `in ${n.fromYear}` : `from ${n.fromYear} to ${n.toYear}`;
    const one = n.visits === 1;
    const first = one
      ? sentence`Named at ${slot('visits', 'one')} visit, ${years}.`
      : sentence`Named at ${slot('visits', number(n.visits))} visits ${years}: ${ways(n)}.`;
    const led =
      n.headed === 0
        ? ''
        : one
          ? ' Led the delegation.'
          : ` Led the delegation at ${number(n.headed)} of them.`;
    if (n.met === 0) return sentence`${first}${led} The record names nobody on the other side.`;
    const across =
      n.side === 'home'
        ? `${counted(n.met, 'person', 'people')}${n.partners > 0 ? ` of ${counted(n.partners, 'partner', 'partners')}` : ''}`
        : `${number(n.met)} of our people`;
    const again = one
      ? ''
      : `, ${n.met === 1 ? (n.again === 1 ? 'met more than once' : 'met once') : n.again === 0 ? 'none of them more than once' : `${number(n.again)} of them more than once`}`;
    return sentence`${first}${led} Across the table sat ${across}${again}.`;
  },
  posts: (n: number): string => (n === 1 ? 'Post' : 'Posts over time'),
  postsAside: 'as the sources write them',
  visitsHead: (n: number) => counted(n, 'visit', 'visits'),
  whom: {
    heading: (name: string) => `Whom ${name} met, by partner`,
    headingOurs: (name: string) => `Whom of ours ${name} met`,
    byPartner: 'People met, by partner, on one axis of years',
    byPerson: 'People of ours, on one axis of years',
    partner: 'Partner',
    ours: 'Person',
    when: 'When',
    visits: 'Visits',
    there: 'Met there',
    post: 'Post when last met',
  },
  along: 'On the same side of the table',
  all: 'All people',
  unknown: {
    title: 'No person has this address',
    text: (id: string) =>
      `The records hold no person with the id “${id}”. The entry may have been renamed or left out.`,
  },
};
