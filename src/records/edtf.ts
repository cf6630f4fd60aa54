import { dayOf, daysIn } from './day.ts';
import { amongMore, type EdtfFault, notRead, written } from './edtf-faults.ts';
import type { Precision, When, WhenKind, WhenPart } from './when.ts';

/** A date that was read, or why it was not. */
export type EdtfReading =
  | { readonly ok: true; readonly when: When }
  | { readonly ok: false; readonly fault: EdtfFault };

type PartReading =
  | { readonly ok: true; readonly part: WhenPart }
  | { readonly ok: false; readonly fault: EdtfFault };

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

/** One day, month or year, with its doubt. */
function readPart(text: string): PartReading {
  const match = PART.exec(text);
  if (!match) return { ok: false, fault: notRead(text) };
  const [, yyyy = '', mm, dd, doubt = ''] = match;
  const year = Number(yyyy);
  const doubts = { approximate: doubt === '~' || doubt === '%', uncertain: doubt === '?' || doubt === '%' };
  if (mm === undefined)
    return { ok: true, part: { year, earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31), ...doubts } };
  const month = Number(mm);
  if (month < 1 || month > 12)
    return { ok: false, fault: amongMore(text) ?? { reason: 'no-such-month', at: text } };
  const last = daysIn(year, month);
  if (dd === undefined)
    return {
      ok: true,
      part: { year, month, earliest: dayOf(year, month, 1), latest: dayOf(year, month, last), ...doubts },
    };
  const day = Number(dd);
  if (day < 1 || day > last) return { ok: false, fault: { reason: 'no-such-day', at: text, days: last } };
  const at = dayOf(year, month, day);
  return { ok: true, part: { year, month, day, earliest: at, latest: at, ...doubts } };
}

const precisionOf = (part: WhenPart): Precision =>
  part.day !== undefined ? 'day' : part.month !== undefined ? 'month' : 'year';

const COARSENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 };

/** A span or a window runs from its first part to its second; the parts of a list may stand in any order. */
function compose(edtf: string, kind: WhenKind, parts: readonly WhenPart[]): When {
  const begins = kind === 'one-of' ? parts : parts.slice(0, 1);
  const ends = kind === 'one-of' ? parts : parts.slice(-1);
  return {
    edtf,
    kind,
    precision: parts.map(precisionOf).reduce((a, b) => (COARSENESS[b] > COARSENESS[a] ? b : a)),
    earliest: Math.min(...begins.map((p) => p.earliest)),
    latest: Math.max(...ends.map((p) => p.latest)),
    approximate: parts.some((p) => p.approximate),
    uncertain: parts.some((p) => p.uncertain),
    parts,
  };
}

// A list of some 150 days. The patterns below would take their time over much longer text.
const LONGEST = 2000;

const refuse = (fault: EdtfFault): EdtfReading => ({ ok: false, fault });

/** Keeps the advice only if it can be followed: it must be readable itself, and fit where it goes. */
function advised({ instead, ...fault }: EdtfFault, alone: boolean): EdtfFault {
  return instead !== undefined && (alone || PART.test(instead)) && readEdtf(instead).ok
    ? { ...fault, instead }
    : fault;
}

function readParts(edtf: string, kind: WhenKind, texts: readonly string[]): EdtfReading {
  const parts: WhenPart[] = [];
  for (const text of texts) {
    const read = readPart(text);
    if (!read.ok) return refuse(advised(read.fault, kind === 'point'));
    parts.push(read.part);
  }
  const when = compose(edtf, kind, parts);
  return when.latest < when.earliest
    ? refuse({ reason: 'reversed', at: edtf, instead: written(kind, texts.toReversed()) })
    : { ok: true, when };
}

/**
 * Reads one date: a day, month or year; `a/b` lasted from a to b; `[a..b]` one day from a to b; `[a,b,c]` one of these;
 * each part with `?`, `~` or `%` behind it where the record doubts it. Everything else that EDTF can say is refused,
 * with what to write instead where that is certain; nothing is guessed.
 */
export function readEdtf(text: string): EdtfReading {
  if (text.length > LONGEST) return refuse({ reason: 'not-edtf', at: `${text.slice(0, 40)}…` });
  if (/^[^[\]{}/,]*$/.test(text)) return readParts(text, 'point', [text]);
  const span = /^([^/[\]{}]*)\/([^/[\]{}]*)$/.exec(text);
  if (span?.[1] && span[2] && !span.slice(1).includes('..')) return readParts(text, 'span', span.slice(1));
  const within = /^\[([^[\],]+?)\.\.([^[\],]+)\]$/.exec(text);
  if (within?.[1] && within[2] && !within[2].includes('..'))
    return readParts(text, 'within', within.slice(1));
  const list = /^\[([^[\]]+)\]$/.exec(text)?.[1]?.split(',');
  if (list && list.length > 1 && !list.some((item) => item.includes('..')))
    return readParts(text, 'one-of', list);
  return refuse(advised(notRead(text), true));
}
