import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import type { Lang, Words } from '../words/index.ts';
import { breath, type Watcher } from './breath.ts';
import { download, fileName } from './download.ts';
import { GrowingFile } from './growing-file.ts';
import { piecesOf } from './pieces.ts';

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
  readonly content: Blob;
  /** Visits in the file. */
  readonly written: number;
  /** Visits left out because they are internal. */
  readonly internal: number;
}

/** Either the visits themselves, or their rows in the register. */
export type VisitsOrRows = readonly Visit[] | Uint32Array;

const visitsIn = (chosen: VisitsOrRows, { visits }: Register): Generator<readonly Visit[]> =>
  piecesOf(chosen.length, (place) => {
    const one = chosen[place];
    return typeof one === 'number' ? visits[one] : one;
  });

const isPublic = ({ visibility }: Visit): boolean => visibility === 'public';

/** More than so many are not looked through before they are asked for. */
const LOOKED_THROUGH = 2000;

/** How many of some visits are internal, and so would be left out; nothing when there are too many to say at once. */
export function internalOnes(chosen: VisitsOrRows, register: Register): number | undefined {
  if (chosen.length > LOOKED_THROUGH) return undefined;
  return [...visitsIn(chosen, register)].flat().filter((visit) => !isPublic(visit)).length;
}

/** What is to be saved, and for whom. */
export interface Asked {
  readonly format: VisitFormat;
  readonly chosen: VisitsOrRows;
  readonly register: Register;
  readonly lang: Lang;
  readonly words: Words;
}

/**
 * Makes a file of visits, in their order. Internal visits and internal notes are never in it.
 * @throws the reason of the watcher's signal, when it was given up
 */
export async function exportVisits(
  { format, chosen, register, lang, words }: Asked,
  watcher: Watcher = {},
): Promise<VisitsFile> {
  let seen = 0;
  let written = 0;
  function* open(): Generator<readonly Visit[]> {
    for (const visits of visitsIn(chosen, register)) {
      const shown = visits.filter(isPublic);
      seen += visits.length;
      written += shown.length;
      yield shown;
    }
  }
  // Where a file lies on somebody’s computer is nobody’s business.
  const isAt = typeof location !== 'undefined' && location.protocol !== 'file:';
  const home = isAt ? location.href.replace(/#.*$/s, '') : '';
  const pause = breath(watcher, () => seen / chosen.length);
  const file = new GrowingFile();
  if (format === 'csv') {
    const { visitsToCsv } = await import('./visits-csv.ts');
    await visitsToCsv(open(), { register, lang, words, home }, pause, file);
  } else {
    const { visitsToJson } = await import('./visits-json.ts');
    await visitsToJson(open(), register, pause, file);
  }
  return {
    name: fileName(register.asOf, words.exports.visitsFile, written, format),
    content: file.done(TYPES[format]),
    written,
    internal: seen - written,
  };
}

/** Makes a file of visits and hands it to the reader; gives its name. */
export async function saveVisits(...asked: Parameters<typeof exportVisits>): Promise<string> {
  const file = await exportVisits(...asked);
  download(file.name, file.content, file.content.type);
  return file.name;
}
