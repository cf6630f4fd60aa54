import type { Visit } from '../records/visit.ts';
import { isExact } from '../records/when.ts';

/** What the record of a visit can say, in the order in which it is asked. */
export const fields = [
  'exactDate',
  'format',
  'place',
  'head',
  'theirs',
  'ours',
  'themes',
  'paragraphs',
  'discussed',
  'outcomes',
  'sources',
] as const;
export type Field = (typeof fields)[number];

const filled: Readonly<Record<Field, (visit: Visit) => boolean>> = {
  exactDate: (v) => isExact(v.when),
  format: (v) => v.format !== undefined,
  place: (v) => v.place !== undefined,
  head: (v) => v.participants.some((p) => p.role === 'head'),
  theirs: (v) => v.participants.some((p) => p.side === 'partner'),
  ours: (v) => v.participants.some((p) => p.side === 'home'),
  themes: (v) => v.themes.length > 0,
  paragraphs: (v) =>
    v.themes.length > 0 && v.themes.every((t) => t.evidence.some((e) => e.paragraph !== undefined)),
  discussed: (v) => v.discussed.length > 0,
  outcomes: (v) => v.outcomes.length > 0,
  sources: (v) => v.sources.length > 0,
};

/** The fields a visit's record leaves open, of `fields`. */
export const gapsOf = (visit: Visit): readonly Field[] => fields.filter((field) => !filled[field](visit));
