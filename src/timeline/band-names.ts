import type { Period } from '../records/dashboard.ts';
import { type Said, say } from '../records/text.ts';
import type { Words } from '../words/index.ts';
import { type Scale, xOf } from './scale.ts';
import type { Measure } from './text-width.ts';

/** From the edge of a band to its name, px; the less where a name has no room else. */
const INDENTS = [10, 4];

/** A planning period behind the drawing, px. */
export interface Band {
  readonly period: Period;
  /** Its place among the periods, from 0. */
  readonly at: number;
  readonly left: number;
  readonly width: number;
  readonly said: Said;
  /** As much of its name as it has room for; absent where it has none. */
  readonly name?: { readonly text: string; readonly x: number; readonly width: number };
}

/** How the names of periods are set. */
export interface BandNames {
  /** Of the letters, px. */
  readonly size: number;
  readonly lang: string;
  readonly words: Words['timeline'];
  readonly measure: Measure;
  /** Where a line stands that no name crosses, px. */
  readonly line?: number | undefined;
}

/** The periods in view. */
export function bandsOf(
  periods: readonly Period[],
  scale: Scale,
  { size, lang, words, measure, line }: BandNames,
): readonly Band[] {
  const { planYears, planBrief, planBriefest } = words;
  return periods.flatMap((period, at): Band[] => {
    const left = Math.max(scale.x0, xOf(scale, period.from));
    const width = Math.min(scale.x1, xOf(scale, period.to + 1)) - left;
    if (width <= 0) return [];
    const said = say(period.name, lang);
    const names = [
      planYears(said.text, period.fromYear, period.toYear),
      said.text,
      planBrief(said.text),
      planBriefest(said.text),
    ];
    const room = (line !== undefined && line > left ? Math.min(width, line - left) : width) - 4;
    for (const indent of INDENTS)
      for (const text of names) {
        const long = measure(text, size, 'serif');
        if (indent + long > room) continue;
        return [{ period, at, left, width, said, name: { text, x: left + indent, width: long } }];
      }
    return [{ period, at, left, width, said }];
  });
}
