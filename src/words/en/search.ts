import { counted, number, plural, quoted } from '../format.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';

/** How many records of each kind a search found. */
export interface FoundFigures {
  readonly visits: number;
  readonly partners: number;
  readonly people: number;
  readonly themes: number;
}

/** Words of the search page. */
export const search = {
  title: 'Search',
  label: 'Search everything on record',
  hint: 'Visits, partners, people, themes',
  clear: 'Clear the search',
  how: 'All words must be found, in English or Chinese: in names, posts, dates, what was discussed and agreed, kinds, countries. Accents, capitals, full or half width, traditional or simplified characters do not matter. Put a phrase in quotation marks: “green steel”.',
  try: 'For example',
  /** What was found of each kind; kinds with nothing go unsaid. */
  result: (found: FoundFigures, q: string): Sentence => {
    const kinds = [
      found.visits > 0 &&
        sentence`${slot('visits', number(found.visits))} ${plural(found.visits, 'visit', 'visits')}`,
      found.partners > 0 &&
        sentence`${slot('partners', number(found.partners))} ${plural(found.partners, 'partner', 'partners')}`,
      found.people > 0 &&
        sentence`${slot('people', number(found.people))} ${plural(found.people, 'person', 'people')}`,
      found.themes > 0 &&
        sentence`${slot('themes', number(found.themes))} ${plural(found.themes, 'theme', 'themes')}`,
    ].filter((kind) => kind !== false);
    const listed = kinds.flatMap((kind, i) =>
      i === 0 ? kind : [i === kinds.length - 1 ? ' and ' : ', ', ...kind],
    );
    return sentence`${listed} for ${quoted(q)}`;
  },
  groups: { visits: 'Visits', partners: 'Partners', people: 'People', themes: 'Themes' },
  allVisits: (n: number) => (n === 1 ? 'This visit as a list' : `All ${number(n)} visits as a list`),
  allPartners: (n: number) =>
    n === 1 ? 'This partner in the directory' : `All ${number(n)} partners in the directory`,
  allPeople: (n: number) =>
    n === 1 ? 'This person in the directory' : `All ${number(n)} people in the directory`,
  allThemes: (n: number) => `All ${counted(n, 'theme', 'themes')}`,
  firstOf: (shown: number, all: number) => `${number(shown)} of ${number(all)}`,
  visitCount: (n: number) => counted(n, 'visit', 'visits'),
  none: (q: string) => `Nothing on record has ${quoted(q)}`,
  noneNote: 'Fewer or shorter words find more. These words alone are on record:',
  noneAlone: 'None of these words is on record. Another spelling, or the name in the other language, may be.',
  alone: (n: number) => `${number(n)} found`,
  where: {
    title: 'Title',
    name: 'Name',
    alias: 'Also called',
    partner: 'Partner',
    person: 'Person',
    post: 'Post',
    organisation: 'Organisation',
    place: 'Place',
    theme: 'Theme',
    description: 'Description',
    discussed: 'Discussed',
    outcome: 'Outcome',
    evidence: 'Words of the source',
    date: 'Date',
    note: 'Note',
    source: 'Source',
    direction: 'Direction',
    format: 'Form of meeting',
    kind: 'Kind of partner',
    scope: 'Scope',
    period: 'Plan period',
    role: 'Role',
    outcomeKind: 'Kind of outcome',
    status: 'Status',
    country: 'Country or region',
    due: 'Due',
    reported: 'Report of',
    milestone: 'Milestone',
  },
  whereIs: (field: string) => `${field}: `,
};
