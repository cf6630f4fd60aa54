import { counted, number, plural, spelled, upper } from '../format.ts';

/** Words of: the notice that records do not fit. */
export const unread = {
  title: (n: number, of: number) =>
    `${upper(spelled(n))} of ${counted(of, 'record', 'records')} could not be read and ${plural(n, 'is', 'are')} left out`,
  say: (n: number, shown: number) =>
    `The other ${number(shown)} are shown below and all counts are of those. Nothing was changed in the files. Mend ${plural(n, 'this one', `these ${spelled(n)}`)} and load again.`,
  flaggedTitle: (n: number, of: number) =>
    `${upper(spelled(n))} of ${counted(of, 'record', 'records')} ${plural(n, 'is', 'are')} shown without something that does not fit`,
  flagged: (n: number, also: boolean) =>
    also
      ? `${upper(spelled(n))} more ${plural(n, 'is', 'are')} shown without something that does not fit.`
      : 'Nothing was changed in the files. Mend what is listed here and load again.',
  reload: 'Load again',
  all: (n: number) => `All ${number(n)} faults`,
  hide: 'Hide',
};
