import { country } from '../format.ts';
import { load } from './load.ts';
import { recordsFirst } from './records-first.ts';

/** Words of: the closed lists of the record format, and what is wrong with files. */
export const records = {
  ...recordsFirst,
  ...load,
  /** After a partner's name. */
  directionPhrase: { inbound: 'came to us', outbound: 'we went', joint: 'met elsewhere or online' },
  kind: {
    university: 'University',
    'research-institute': 'Research institute',
    company: 'Company',
    municipality: 'City or district',
    government: 'Government body',
    association: 'Association',
    embassy: 'Embassy or consulate',
    school: 'School',
    'international-organisation': 'International organisation',
  },
  kindPlural: {
    university: 'Universities',
    'research-institute': 'Research institutes',
    company: 'Companies',
    municipality: 'Cities and districts',
    government: 'Government bodies',
    association: 'Associations',
    embassy: 'Embassies and consulates',
    school: 'Schools',
    'international-organisation': 'International organisations',
  },
  scope: { domestic: 'Domestic', international: 'International', 'hk-macao-taiwan': 'HK, Macao, Taiwan' },
  format: {
    'courtesy-call': 'Courtesy call',
    talks: 'Talks',
    signing: 'Signing',
    seminar: 'Seminar',
    tour: 'Tour',
    ceremony: 'Ceremony',
    training: 'Training',
    other: 'Other',
  },
  role: { head: 'head of delegation', host: 'host', member: 'member', interpreter: 'interpreter' },
  side: { home: 'Our side', partner: 'Their side', other: 'Third parties' },
  outcome: {
    'agreement-signed': 'Agreement signed',
    'agreement-renewed': 'Agreement renewed',
    intention: 'Intention',
    'joint-lab': 'Joint laboratory',
    'joint-programme': 'Joint programme',
    'visit-planned': 'Visit planned',
    award: 'Award',
    other: 'Other outcome',
  },
  status: {
    intended: 'Intended',
    agreed: 'Agreed',
    'in-progress': 'In progress',
    done: 'Done',
    dropped: 'Dropped',
  },
  by: { home: 'owed by us', partner: 'owed by the partner', both: 'owed by both sides' },
  visibility: { public: 'Public', internal: 'Internal' },
  country: (code: string): string => country('en-GB', code),
  /** "no report since 4 May 2021". */
  noReportSince: (date: string): string => `no report since ${date}`,
  noReport: 'no report',
};
