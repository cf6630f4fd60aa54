import { paths } from '../../query/paths.ts';
import { partsOf } from '../../records/day.ts';
import type { Register } from '../../records/register.ts';
import { say } from '../../records/text.ts';
import { datesIn, sumOf, tallyOf, visitsIn } from '../../timeline/crowd.ts';
import type { Span } from '../../timeline/scale.ts';
import { lazyPart } from '../../ui/LazyPart.tsx';
import { list } from '../../words/format.ts';
import type { Words } from '../../words/index.ts';
import { askedVisits, crowdAsked, whatText } from './asked-visits.ts';
import type { FigureKind } from './figure.ts';
import { partnersSaid } from './partners-said.ts';

/** A span in words: years, or months. */
function spanText(words: Words, { from, to }: Span): string {
  const [a, b] = [partsOf(Math.round(from)), partsOf(Math.round(to))];
  return words.timeline.months(a.year, a.month, b.year, b.month);
}

function shownOf(register: Register, href: string, words: Words) {
  const asked = askedVisits(register, href, words);
  const crowd = crowdAsked(register, asked);
  return { asked, crowd };
}

/** Visits in time: of all, of a filter, or of a record; with the time and the lanes that the view shows. */
export const timeline: FigureKind = {
  id: 'timeline',
  Draw: lazyPart(async () => (await import('./TimelineDrawn.tsx')).TimelineDrawn),
  title(register, href, lang, words) {
    const { asked, crowd } = shownOf(register, href, words);
    const n = sumOf(tallyOf(crowd.fit, datesIn(crowd, asked.span)));
    const own = words.meeting.figure;
    if (n === 0) return own.none;
    const count = own.visitsIn(n, spanText(words, asked.span));
    const what = whatText(asked, lang);
    return what === '' ? count : own.of(what, count);
  },
  table(register, href, lang, words) {
    const { asked, crowd } = shownOf(register, href, words);
    const { columns } = words.meeting.figure;
    return {
      head: [columns.date, columns.visit, columns.partners, columns.direction],
      rows: visitsIn(crowd, asked.span).map((visit) => [
        words.dates.short(visit.when),
        say(visit.title, lang).text,
        list(lang, partnersSaid(visit, register, lang)),
        words.records.direction[visit.direction],
      ]),
    };
  },
  offered(register, subject) {
    if (register.visits.length === 0) return undefined;
    if (subject.kind === 'partner') return paths.partner(subject.partner.id);
    if (subject.kind === 'theme') return paths.theme(subject.theme.id);
    return subject.kind === 'visits' ? `#/visits${subject.query && `?${subject.query}`}` : paths.overview();
  },
};
