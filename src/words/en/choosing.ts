import { counted, number } from '../format.ts';

/** Words of: what is chosen in the timeline. */
export const choosing = {
  open: 'Open the visit',
  openVisits: 'Open the visits',
  close: 'Close',
  /** After the name of a visit. */
  chosen: 'chosen',
  count: (n: number): string => `${counted(n, 'visit', 'visits')} chosen`,
  list: (n: number): string => `List ${counted(n, 'visit', 'visits')}`,
  filterBy: (span: string): string => `Filter by ${span}`,
  compare: 'Compare',
  clear: 'Clear the choice',
  tooManyToList: (most: number): string => `More than ${number(most)} cannot be listed one by one.`,
  tooManyToCompare: (most: number): string => `Up to ${number(most)} can be compared.`,
};
