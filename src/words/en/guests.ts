import { plural, spelled, upper } from '../format.ts';
import type { Sentence } from '../sentence.ts';

/** An outcome of a visit, counted; see `visits.outcomes.heading`. */
interface Outcomes {
  readonly all: number;
  readonly open: number;
  readonly unreported: number;
  readonly intended: number;
  readonly agreements: number;
}

const matters = (n: number): string => `${plural(n, 'matter', 'matters')} to take forward`;

/**
 * What is said in front of guests where the dashboard says it to the office: courteous and forward-looking, never a reproach.
 * Each stands in the place of the words of the same name.
 */
export const guests = {
  ui: { openNoReport: 'To take up again' },
  records: {
    status: {
      intended: 'To take up again',
      agreed: 'Agreed',
      'in-progress': 'In progress',
      done: 'Done',
      dropped: 'Set aside',
    },
    by: {
      home: 'for us to take up',
      partner: 'for the partner to take up',
      both: 'for both sides to take up',
    },
    noReportSince: (date: string): string => date,
  },
  visits: {
    noOutcome: 'none on record so far',
    lines: {
      signed: (n: number): string => (n === 1 ? 'Agreement signed' : `${spelled(n)} agreements signed`),
      renewed: (n: number): string => (n === 1 ? 'Agreement renewed' : `${spelled(n)} agreements renewed`),
      open: (n: number): string => upper(`${spelled(n)} ${matters(n)}`),
      closed: (n: number): string => upper(`${spelled(n)} ${plural(n, 'outcome', 'outcomes')}`),
    },
    noReport: '',
    openCommitments: (n: number, agreements: number): Sentence =>
      n === agreements ? [] : [`${n - agreements} ${matters(n - agreements)}`],
    partial: 'from part of the report',
    room: {
      nobody: 'No names on record',
      nobodyAtAll: 'No guest list is on record for this meeting.',
    },
    evidence: {
      noParagraph: 'paragraph not noted',
      none: 'No theme is on record for this meeting so far.',
    },
    outcomes: {
      heading: ({ all, open, intended, agreements }: Outcomes): string => {
        const ahead = open - agreements;
        const rest = all - open;
        const what =
          intended === ahead
            ? `${plural(ahead, 'intention', 'intentions')} to take up again`
            : matters(ahead);
        const parts = [
          ahead > 0 && `${spelled(ahead)} ${what}`,
          agreements > 0 && `${spelled(agreements)} ${plural(agreements, 'agreement', 'agreements')}`,
          rest > 0 && `${spelled(rest)} ${open > 0 ? 'further ' : ''}${plural(rest, 'outcome', 'outcomes')}`,
        ].filter((part) => part !== false);
        return upper(parts.join('; ')) || 'Outcomes';
      },
      none: 'No outcome is on record for this meeting so far.',
      rule: 'What counts as done is confirmed by a later visit, agreement or page.',
      agreedNoReport: (status: string, _since: string): string => status,
      waiting: (_duration: string): string => '',
      overdue: '',
      owner: 'Who:',
      due: 'by',
      ownerAndDue: 'Who, and by when:',
      notRecorded: 'to be settled together',
    },
    sources: {
      undated: 'without a date',
      noLink: 'no address on record',
      none: 'No source is on record for this meeting.',
      partial: 'The record is taken from part of the report; more people and themes may belong to it.',
    },
  },
  people: { noPost: 'post not noted' },
};
