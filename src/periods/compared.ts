import { countChange } from '../insight/count-change.ts';
import type { PeriodCounts, PeriodGlance } from '../insight/period-glance.ts';
import type { SpanCount } from '../insight/year-counts.ts';
import { paths } from '../query/paths.ts';
import { say, type Text } from '../records/text.ts';
import { type Lang, wordsIn } from '../words/index.ts';
import { type Sentence, type Slot, slot } from '../words/sentence.ts';

/** A name of the records as a part of a sentence that can be a door. */
export function nameSlot(name: string, text: Text, lang: Lang): Slot {
  const said = say(text, lang);
  return slot(name, said.text, said.lang === lang ? undefined : said.lang);
}

/** What of two periods is set side by side. */
export type Noun = 'visits' | 'partners' | 'agreements';

const counted: Readonly<Record<Noun, (counts: PeriodCounts) => SpanCount>> = {
  visits: ({ visits }) => visits,
  partners: ({ partners }) => partners,
  agreements: ({ agreements }) => agreements,
};

/** The day up to which the period before is counted, in words; '' when it is counted whole. */
export function partDay({ before }: PeriodGlance, lang: Lang): string {
  return before?.span.part ? wordsIn(lang).dates.day(before.span.to) : '';
}

/** A count of a period beside that of the period before, in a sentence. The slot `before` is the name of that period. */
export function comparedSentence(glance: PeriodGlance, noun: Noun, lang: Lang): Sentence {
  const words = wordsIn(lang).periods;
  const now = counted[noun](glance.counts);
  const { before } = glance;
  if (!before) return [words.alone(noun, now.certain, now.possible)];
  const then = counted[noun](before.counts);
  return words.compared(
    countChange(now, then),
    noun,
    [now.certain, now.possible],
    [then.certain, then.possible],
    nameSlot('before', before.span.period.name, lang),
    partDay(glance, lang),
  );
}

/** The address of visits of what a period is compared with. */
export function beforeHref(
  { before }: PeriodGlance,
  filter: Parameters<typeof paths.visits>[0] = {},
): string | undefined {
  if (!before) return undefined;
  const { period, from, to, part } = before.span;
  return part
    ? paths.visits({ ...filter, days: { from, to } })
    : paths.visits({ ...filter, period: [period.id] });
}

/** The page of the period before, under the name that sentences give it. */
export const beforeDoor = ({ before }: PeriodGlance): Record<string, string | undefined> => ({
  before: before && paths.period(before.span.period.id),
});
