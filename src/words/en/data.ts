import { counted, number, plural } from '../format.ts';

const of = (one: string, other: string, none: string) => (n: number, all: number) =>
  n === 0 ? none : `${number(n)} of ${number(all)} visits ${plural(n, one, other)}`;

/** Words of the page Data: what could not be read, what is missing, and how to mend it. */
export const data = {
  title: 'How whole the records are',
  asOf: (date: string) => `The records are kept up to ${date}.`,
  noDate: 'The records do not say up to which day they are kept; “today” stands in its place.',
  id: (id: string) => `id ${id}`,
  is: 'is',
  faults: {
    none: 'Every record could be read',
    noneNote: (n: number) =>
      `All ${counted(n, 'record', 'records')} fit the record format, and every id they name exists.`,
    title: (leftOut: number, flagged: number, all: number) =>
      leftOut > 0
        ? `${number(leftOut)} of ${counted(all, 'record', 'records')} could not be read`
        : `${number(flagged)} of ${counted(all, 'record', 'records')} ${plural(flagged, 'is', 'are')} shown without something that does not fit`,
    note: 'What could not be read is left out of every figure and list; nothing was changed in the files. Each line says where it stands, what is wrong and how to mend it.',
    download: 'Download as JSON',
  },
  lacks: {
    title: (n: number) => `What is missing in ${counted(n, 'visit', 'visits')}`,
    looking: 'Looking through them all …',
    of: {
      'no-head': of(
        'has no head of delegation on record',
        'have no head of delegation on record',
        'Every visit has its head of delegation on record',
      ),
      'no-exact-date': of('has no exact date', 'have no exact date', 'Every visit has an exact date'),
      'no-theme': of('has no theme', 'have no theme', 'Every visit has a theme'),
      'no-source': of('has no source', 'have no source', 'Every visit has a source'),
      'repost-only': of(
        'is known only from a repost',
        'are known only from a repost',
        'No visit is known only from a repost',
      ),
      'partly-read': of(
        'was read only in part',
        'were read only in part',
        'Every report was read as a whole',
      ),
    },
  },
  files: {
    title: 'The six files',
    caption: 'Records in each file of the folder data',
    file: 'File',
    inFile: 'In the file',
    accepted: 'Shown',
    leftOut: 'Left out',
    flagged: 'Shown in part',
  },
  mend: {
    title: 'How to mend the records',
    steps: [
      'Open the file in an editor. Each file names its schema, so most editors complete and check as you write.',
      'Change the record named, or add what is missing. Write a date only as exactly as the source gives it.',
      'Run npm run check-data with the folder; it names what does not fit, with line numbers.',
      'Put the file back into the folder data beside this page, and load again. Nothing has to be built anew.',
    ],
  },
};
