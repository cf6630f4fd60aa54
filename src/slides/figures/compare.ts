import { say } from '../../records/text.ts';
import { lazyPart } from '../../ui/LazyPart.tsx';
import type { FigureKind } from './figure.ts';
import { comparedBy, visitsCompared } from './visits-compared.ts';

/** Visits beside one another. */
export const compare: FigureKind = {
  id: 'compare',
  Draw: lazyPart(async () => (await import('./CompareDrawn.tsx')).CompareDrawn),
  title(register, href, _, words) {
    const { length } = visitsCompared(register, href);
    return length === 0 ? words.meeting.figure.none : words.meeting.figure.compared(length);
  },
  table(register, href, lang, words) {
    const visits = visitsCompared(register, href);
    return {
      head: [words.meeting.figure.columns.visit, ...visits.map(({ title }) => say(title, lang).text)],
      rows: comparedBy(visits, register, lang, words).map(({ head, of }) => [head, ...visits.map(of)]),
    };
  },
  // Only the page itself knows which.
  offered: () => undefined,
};
