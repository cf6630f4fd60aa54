import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { isExact } from '../records/when.ts';

/** What a visit on record may lack. In display order; also the word in the address. */
export const lackCodes = [
  'no-head',
  'no-exact-date',
  'no-theme',
  'no-source',
  'repost-only',
  'partly-read',
] as const;
export type LackCode = (typeof lackCodes)[number];

export interface Lack {
  readonly code: LackCode;
  /** In order of time. */
  readonly visits: readonly Visit[];
}

/** Which visits lack what; a code that nothing lacks has no visits. */
export function lacksOf({ visits, sourceById }: Pick<Register, 'visits' | 'sourceById'>): readonly Lack[] {
  const lacks: Readonly<Record<LackCode, (visit: Visit) => boolean>> = {
    'no-head': (v) => !v.participants.some((p) => p.role === 'head'),
    'no-exact-date': (v) => !isExact(v.when),
    'no-theme': (v) => v.themes.length === 0,
    'no-source': (v) => v.sources.length === 0,
    'repost-only': (v) =>
      v.sources.length > 0 && v.sources.every((id) => sourceById.get(id)?.repost === true),
    'partly-read': (v) => v.partial,
  };
  return lackCodes.map((code) => ({ code, visits: visits.filter(lacks[code]) }));
}
