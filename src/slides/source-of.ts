import { sourceLine } from '../insight/source-line.ts';
import { say } from '../records/text.ts';
import type { Here } from './kinds/kind.ts';

/** Where a slide is from, in a line: the one source by its title, else how many sources and visits there are. */
export function sourceOf({ register, subject, lang, words }: Here): string {
  if (subject.visits.length === 0) return sourceLine(register, lang);
  const sources = [...new Set(subject.visits.flatMap((visit) => visit.sources))];
  const [only] = sources;
  const one = sources.length === 1 && only !== undefined ? register.sourceById.get(only) : undefined;
  if (one) return words.slides.source(say(one.publisher ?? one.title, lang).text);
  return words.slides.sources(subject.visits.length, register.visits.length, sources.length);
}
