import { counted, number, quoted, spelled } from '../format.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';

/** Words of the filters of the visits: their names, values, chips, and what is said when nothing fits. */
export const filters = {
  title: 'Filters',
  set: (n: number) => `${number(n)} set`,

  /** By facet: its heading, its name on a chip, and the way to all of its values. */
  facets: {
    period: { title: 'Plan period', chip: 'Period', all: (n: number) => `All ${number(n)} periods` },
    theme: { title: 'Theme', chip: 'Theme', all: (n: number) => `All ${number(n)} themes` },
    direction: { title: 'Direction', chip: 'Direction', all: (n: number) => `All ${number(n)} directions` },
    scope: { title: 'Scope', chip: 'Scope', all: (n: number) => `All ${number(n)} scopes` },
    partner: { title: 'Partner', chip: 'Partner', all: (n: number) => `All ${number(n)} partners` },
    kind: { title: 'Kind of partner', chip: 'Kind', all: (n: number) => `All ${number(n)} kinds` },
    outcome: { title: 'Outcome', chip: 'Outcome', all: (n: number) => `All ${number(n)} outcomes` },
    commitment: { title: 'Commitments', chip: 'Commitments', all: (n: number) => `All ${number(n)}` },
    country: {
      title: 'Country or region',
      chip: 'Country or region',
      all: (n: number) => `All ${number(n)} countries and regions`,
    },
    date: { title: 'How exact the date is', chip: 'Date', all: (n: number) => `All ${number(n)}` },
    person: { title: 'Person', chip: 'Person', all: (n: number) => `All ${number(n)} people` },
    format: { title: 'Form of meeting', chip: 'Form', all: (n: number) => `All ${number(n)} forms` },
    year: { title: 'Year', chip: 'Year', all: (n: number) => `All ${number(n)} years` },
  },
  values: {
    formatNone: 'Not recorded',
    outcomeNone: 'None recorded',
    commitmentOpen: 'Still open',
    commitmentNone: 'None open',
    date: {
      exact: 'Known to the day',
      month: 'Known to the month',
      year: 'Known to the year',
      period: 'Some day within a period',
      'one-of': 'One of several dates',
      about: 'About then',
      uncertain: 'Uncertain',
    },
  },

  /** A value as it is heard: "Inbound, 8 visits", "13th Five-Year Plan, 2016–2020, 30 visits". */
  valueSaid: (name: string, note: string, n: number) =>
    [name, note, counted(n, 'visit', 'visits')].filter(Boolean).join(', '),
  any: 'any',
  anyOf: (n: number) => `any of ${number(n)}`,
  fewer: 'Fewer',
  find: (facet: string) => `Find in: ${facet}`,
  findHint: 'Find',
  cut: (shown: number, all: number) => `${number(shown)} of ${number(all)}; type a name to find the others`,
  noneFound: 'No such name',
  clear: 'Clear',
  clearFacet: (facet: string) => `Clear: ${facet}`,
  clearAll: 'Clear all',
  show: (n: number) => (n === 0 ? 'No visit fits' : `Show ${counted(n, 'visit', 'visits')}`),

  byYear: (certain: number, more: boolean, from: number, to: number) =>
    `Visits a year from ${from} to ${to} under the other filters: ${number(certain)} for certain${more ? ', others may belong to one of several years' : ''}`,

  chips: 'Filters that are set',
  remove: (name: string, value: string) => (name ? `Remove ${name}: ${value}` : `Remove ${value}`),
  chosenVisits: (n: number) => counted(n, 'chosen visit', 'chosen visits'),
  time: 'Time',
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,

  searchLabel: 'Search within the visits',
  searchHint: 'Title, partner, person, words',
  clearSearch: 'Clear the search',
  searchChip: 'Search',
  quoted,

  ignored: (n: number) =>
    n === 1 ? 'Part of this address was ignored' : `${number(n)} parts of this address were ignored`,
  /** `asked` names one part or a few; there were `more` of them. */
  ignoredNote: (asked: string, more: number, all: number) =>
    `It asked for ${asked}${more > 0 ? ` and ${number(more)} more` : ''}, ${all > 1 ? 'none of which is' : 'which is not'} to be found here.`,

  nothingFits: (n: number) =>
    n === 1
      ? 'No visit fits this filter'
      : n === 2
        ? 'No visit fits both filters'
        : `No visit fits all ${spelled(n)} filters`,
  nothingAtAll: (value: string, lang?: string): Sentence =>
    sentence`Nothing on record fits “${slot('value', value, lang)}” at all. `,
  loosen: (n: number): string => (n === 1 ? 'Take it off:' : 'Loosen one filter:'),
  without: (name: string, value: string, lang?: string): Sentence =>
    sentence`Without ${slot('name', name)} ${slot('value', value, lang)}`,
  only: (name: string, value: string, lang?: string): Sentence =>
    sentence`Only ${slot('name', name)} ${slot('value', value, lang)}`,
  stillNone: 'still none',
  wouldGive: (n: number): Sentence => sentence`${slot('visits', number(n))} ${n === 1 ? 'visit' : 'visits'}`,
  removeOne: 'Remove',
  showOnly: 'Show',
  or: ' or ',
};
