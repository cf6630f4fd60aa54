import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import type { Lang, Words } from '../words/index.ts';
import { download, fileName } from './download.ts';

/** What visits can be saved as, in the order of the menu. */
export const visitFormats = ['csv', 'json'] as const;
export type VisitFormat = (typeof visitFormats)[number];

const TYPES: Readonly<Record<VisitFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** A file of visits, made but not yet handed over. */
export interface VisitsFile {
  readonly name: string;
  readonly type: string;
  /** The text, in pieces that follow each other. */
  readonly text: readonly string[];
  /** Visits in the file. */
  readonly written: number;
  /** Visits left out because they are internal. */
  readonly internal: number;
}

/** Either the visits themselves, or their rows in the register. */
export type VisitsOrRows = readonly Visit[] | Uint32Array;

/** Visits are made one by one, as they are asked for. */
function* visitsIn(chosen: VisitsOrRows, register: Register): Generator<Visit> {
  for (const one of chosen) {
    const visit = typeof one === 'number' ? register.visits[one] : one;
    if (visit) yield visit;
  }
}

/** More than so many are not looked through before they are asked for. */
const LOOKED_THROUGH = 2000;

/** How many of some visits are internal, and so would be left out; nothing when there are too many to say at once. */
export function internalOnes(chosen: VisitsOrRows, register: Register): number | undefined {
  if (chosen.length > LOOKED_THROUGH) return undefined;
  return [...visitsIn(chosen, register)].filter((visit) => visit.visibility === 'internal').length;
}

/** Makes a file of visits, in their order. Internal visits and internal notes are never in it. */
export async function exportVisits(
  format: VisitFormat,
  chosen: VisitsOrRows,
  register: Register,
  lang: Lang,
  words: Words,
): Promise<VisitsFile> {
  let internal = 0;
  function* open(): Generator<Visit> {
    for (const visit of visitsIn(chosen, register))
      if (visit.visibility === 'public') yield visit;
      else internal += 1;
  }
  const home = typeof location === 'undefined' ? '' : location.href.replace(/#.*$/s, '');
  const text =
    format === 'csv'
      ? await (await import('./visits-csv.ts')).visitsToCsv(open(), { register, lang, words, home })
      : await (await import('./visits-json.ts')).visitsToJson(open(), register);
  const written = chosen.length - internal;
  return {
    name: fileName(register.asOf, words.exports.visitsFile, written, format),
    type: TYPES[format],
    text,
    written,
    internal,
  };
}

/** Makes a file of visits and hands it to the reader; gives its name. */
export async function saveVisits(...asked: Parameters<typeof exportVisits>): Promise<string> {
  const file = await exportVisits(...asked);
  download(file.name, file.text, file.type);
  return file.name;
}
