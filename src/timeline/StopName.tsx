import { partsOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { dateTime } from './date-time.ts';
import { spanText } from './Finding.tsx';
import { nameOf } from './naming.ts';
import type { Stop } from './stops.ts';

/** "CAST, inbound, 31 October 2024: title". */
export function VisitName({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { lang, words } = useLanguage();
  const { said, more } = nameOf(visit, register, lang);
  const { comma } = words.timeline;
  const { colon, went } = words.stops;
  const title = say(visit.title, lang);
  return (
    <>
      <span lang={said.lang}>{said.text}</span>
      {more > 0 && ` +${more}`}
      {comma}
      {went[visit.direction]}
      {comma}
      <time dateTime={dateTime(visit)}>{words.dates.long(visit.when)}</time>
      {title.text !== said.text && (
        <>
          {colon}
          <Say text={visit.title} />
        </>
      )}
    </>
  );
}

/** "March 2021, inbound: 12 for certain, up to 14". */
export function BinName({ stop }: { readonly stop: Extract<Stop, { kind: 'bin' }> }) {
  const { words } = useLanguage();
  const { bin, direction } = stop;
  const { certain, possible } = bin.matching[direction];
  const { year, month } = partsOf(bin.from);
  const when = {
    year: () => words.dates.year(year),
    quarter: () => words.stops.quarter(year, Math.ceil(month / 3)),
    month: () => words.dates.month(year, month),
    week: () => words.stops.week(words.dates.day(bin.from), words.dates.day(bin.to)),
    day: () => words.dates.day(bin.from),
  }[bin.step]();
  return words.stops.bin(when, words.stops.went[direction], certain, certain + possible);
}

/** What a stop counts, in a sentence. */
export const CountName = ({ stop }: { readonly stop: Exclude<Stop, { kind: 'visit' }> }) =>
  stop.kind === 'bin' ? <BinName stop={stop} /> : <MoreName stop={stop} />;

/** "7 visits without a name here, March 2021–May 2021". */
export function MoreName({ stop }: { readonly stop: Extract<Stop, { kind: 'more' }> }) {
  const { words } = useLanguage();
  const span = { from: stop.earliest, to: stop.latest };
  return words.stops.moreHere(stop.marks.length, spanText(words, span));
}
