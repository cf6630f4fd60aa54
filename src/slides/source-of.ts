import { sourceLine } from '../insight/source-line.ts';
import { say } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import type { Line } from './content.ts';
import type { Here } from './kinds/kind.ts';
import { line } from './lines.ts';
import { doorOf, doorTo } from './said/doors.ts';

/** The sources of more visits than this are not counted: every record would be read for it. */
const MOST = 2000;

/** Where a slide is from, in a line: the one publisher of its sources, else how many sources and visits there are. */
function sourceOf({ register, subject, lang, words }: Here, visits = subject.visits): string {
  if (visits.length === 0) return sourceLine(register, lang);
  if (visits.length > MOST) return words.slides.sources(visits.length, register.visits.length, 0);
  const ids = [...new Set(visits.flatMap((visit) => visit.sources))];
  const sources = ids.flatMap((id) => register.sourceById.get(id) ?? []);
  const publishers = new Set(sources.map(({ publisher, title }) => say(publisher ?? title, lang).text));
  const [only] = publishers;
  if (only !== undefined && publishers.size === 1) return words.slides.source(only);
  return words.slides.sources(visits.length, register.visits.length, ids.length);
}

/** The same as a line that opens the visits it is from. */
export function sourceLineOf(here: Here, visits?: readonly Visit[]): Line {
  const href = visits ? doorTo(visits) : doorOf(here.subject);
  return line('source', sourceOf(here, visits), { fixed: true, ...(href && { href }) });
}
