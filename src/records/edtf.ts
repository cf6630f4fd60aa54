import { dayOf } from './day.ts';
import { type EdtfFault, notRead, written } from './edtf-faults.ts';
import { readPart } from './edtf-part.ts';
import { type Missing, precisions, type When, type WhenKind, type WhenPart } from './when.ts';

/** A date that was read, or why it was not. */
export type EdtfReading =
  | { readonly ok: true; readonly when: When }
  | { readonly ok: false; readonly fault: EdtfFault };

// A missing end may lie anywhere; what is on record bounds it later.
const FIRST = dayOf(0, 1, 1);
const LAST = dayOf(9999, 12, 31);

/** A span or a window runs from its first part to its second; the parts of a list may stand in any order. */
function compose(edtf: string, kind: WhenKind, parts: readonly WhenPart[], missing: When['missing']): When {
  const begins = kind === 'one-of' ? parts : parts.slice(0, 1);
  const ends = kind === 'one-of' ? parts : parts.slice(-1);
  const coarsest = parts.map((p) => precisions.indexOf(p.precision)).reduce((a, b) => Math.max(a, b));
  return {
    edtf,
    kind,
    precision: precisions[coarsest] ?? 'day',
    earliest: missing?.end === 'first' ? FIRST : Math.min(...begins.map((p) => p.earliest)),
    latest: missing?.end === 'last' ? LAST : Math.max(...ends.map((p) => p.latest)),
    approximate: parts.some((p) => p.approximate),
    uncertain: parts.some((p) => p.uncertain),
    parts,
    ...(missing && { missing }),
  };
}

// A list of some 150 days. The patterns below would take their time over much longer text.
const LONGEST = 2000;

const refuse = (fault: EdtfFault): EdtfReading => ({ ok: false, fault });

/** Keeps the advice only if it can be followed: it must be readable itself, and fit where it goes. */
function advised({ instead, ...fault }: EdtfFault, alone: boolean): EdtfFault {
  return instead !== undefined && (alone ? readEdtf(instead) : readPart(instead)).ok
    ? { ...fault, instead }
    : fault;
}

function readParts(edtf: string, kind: WhenKind, texts: readonly string[], missing?: Missing): EdtfReading {
  const parts: WhenPart[] = [];
  for (const text of texts) {
    const read = readPart(text);
    if (!read.ok) return refuse(advised(read.fault, kind === 'point'));
    parts.push(read.part);
  }
  const when = compose(edtf, kind, parts, missing);
  if (when.latest < when.earliest)
    return refuse({ reason: 'reversed', at: edtf, instead: written(kind, texts.toReversed()) });
  const [begin, end] = parts;
  return kind !== 'one-of' && begin && end && end.earliest < begin.earliest
    ? refuse({ reason: 'wide-end', at: edtf })
    : { ok: true, when };
}

const missingAs = (text: string): Missing['why'] | undefined =>
  text === '' ? 'unknown' : text === '..' ? 'open' : undefined;

/** What has a first and a last, of which one may be missing. */
function readEnds(edtf: string, kind: 'span' | 'within', first: string, last: string): EdtfReading {
  const [noFirst, noLast] = [missingAs(first), missingAs(last)];
  if (noFirst && noLast) return refuse({ reason: 'no-time', at: edtf });
  if (noFirst) return readParts(edtf, kind, [last], { end: 'first', why: noFirst });
  return noLast
    ? readParts(edtf, kind, [first], { end: 'last', why: noLast })
    : readParts(edtf, kind, [first, last]);
}

const ZONE = String.raw`(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?`;
/** A day with a time of day: the day as it is written there. */
const TIMED = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3])(?::[0-5]\d){2}${ZONE}$`);

/**
 * Reads one date: a day, month, season, year, decade or century; `a/b` lasted from a to b; `[a..b]` one day from a to b;
 * `[a,b,c]` one of these; with `?`, `~` or `%` where the record doubts it and X for digits that it does not know.
 * Everything else that EDTF can say is refused, with what to write instead where that is certain; nothing is guessed.
 */
export function readEdtf(text: string): EdtfReading {
  if (text.length > LONGEST) return refuse({ reason: 'not-edtf', at: `${text.slice(0, 40)}…` });
  if (/^[^[\]{}/,]*$/.test(text)) return readParts(text, 'point', [TIMED.exec(text)?.[1] ?? text]);
  const span = /^([^/[\]{}]*)\/([^/[\]{}]*)$/.exec(text);
  if (span) return readEnds(text, 'span', span[1] ?? '', span[2] ?? '');
  const within = /^\[([^[\],.]*)\.\.([^[\],.]*)\]$/.exec(text);
  if (within) return readEnds(text, 'within', within[1] || '..', within[2] || '..');
  const list = /^\[([^[\]]+)\]$/.exec(text)?.[1]?.split(',');
  if (list && !list.some((item) => item.includes('..'))) return readParts(text, 'one-of', list);
  return refuse(advised(notRead(text), true));
}
