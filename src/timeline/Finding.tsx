import { type ReactNode, useMemo } from 'react';
import { dayOf, partsOf } from '../records/day.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Words } from '../words/index.ts';
import type { Sentence as Parts } from '../words/sentence.ts';
import type { Crowd } from './crowd.ts';
import type { Doors } from './doors.ts';
import { type Finding as Found, findingOf } from './finding.ts';
import type { Span } from './scale.ts';

/** A span in words: years, or months. */
export function spanText(words: Words, span: Span): string {
  const a = partsOf(Math.round(span.from));
  const b = partsOf(Math.round(span.to));
  return words.timeline.months(a.year, a.month, b.year, b.month);
}

/** The heading for what was found. */
function sentenceOf(found: Found, words: Words, span: Span, selected: boolean): Parts | string {
  const say = words.timeline.headline;
  switch (found.kind) {
    case 'none':
      return say.noneThen(spanText(words, span), selected);
    case 'one':
      return say.one(words.dates.when(found.visit.when), selected);
    case 'two':
      return say.two(
        words.dates.when(found.visits[0].when),
        words.dates.when(found.visits[1].when),
        selected,
      );
    case 'within':
      return say.within(spanText(words, span), found.certain, found.most, selected);
    case 'fullest':
      return say.fullest(found.year, found.certain, found.most, selected);
    case 'most-certain':
      return say.mostCertain(found.year, found.certain, found.other, found.otherMost, selected);
    case 'shared':
      return say.shared(found.years, found.each, found.most, selected);
    case 'even':
      return say.even(found.each, selected);
    case 'unsure':
      return say.unsure(found.count, found.from, found.to);
  }
}

/** What the timeline shows, in a sentence; its figures open their visits where there are doors. */
export function Finding({
  crowd,
  selected,
  span,
  doors,
}: {
  readonly crowd: Crowd;
  /** Whether the filter leaves out something that would be in view. */
  readonly selected: boolean;
  readonly span: Span;
  /** Left out, the figures are only read. */
  readonly doors?: Doors;
}): ReactNode {
  const { words } = useLanguage();
  const say = words.timeline.headline;
  const found = useMemo(() => findingOf(crowd, span), [crowd, span]);
  if (crowd.size === 0) return say.none;
  if (crowd.fitting === 0) return say.noneFits;
  const parts = sentenceOf(found, words, span, selected);
  if (typeof parts === 'string') return parts;
  const ofYear = (year: number) => doors?.({ days: { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) } });
  return (
    <Sentence
      parts={parts}
      doors={{
        all: doors?.({ days: span }),
        year: 'year' in found ? ofYear(found.year) : undefined,
        other: 'other' in found ? ofYear(found.other) : undefined,
      }}
    />
  );
}
