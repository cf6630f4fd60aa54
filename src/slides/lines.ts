import { say, type Text } from '../records/text.ts';
import type { Line } from './content.ts';
import type { SlideLang } from './deck.ts';

/** What a line is besides its words. */
export type LineKind = Partial<Omit<Line, 'id' | 'text'>>;

/** A line of our own words. */
export const line = (id: string, text: string, kind: LineKind = {}): Line => ({ id, text, ...kind });

/** A line from the records, in the slide's language if they have it. */
export function saidLine(id: string, text: Text, lang: SlideLang, kind: LineKind = {}): Line {
  const said = say(text, lang);
  return { id, text: said.text, ...(said.lang !== lang && { lang: said.lang }), ...kind };
}
