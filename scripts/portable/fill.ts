import { portablePage } from '../../src/export/portable.ts';
import type { FileKey, PerFile } from '../../src/records/files.ts';
import { publicDataset } from '../../src/records/public.ts';
import { readDataset } from '../../src/records/read.ts';
import { parseFile } from '../../src/source/parse.ts';
import { counted } from '../../src/words/format.ts';

/** The page with its records, and what became of them, a line each. */
export interface Filled {
  readonly html: string;
  readonly lines: readonly string[];
}

/**
 * Puts what is public of a dataset into the portable page. What the page could not read, or is internal, is not in it.
 * @param shell the page without records
 * @param decks of the office, by the names of their files
 * @throws {LoadError} when a file cannot be read at all
 */
export async function fill(
  shell: string,
  bytes: PerFile<Uint8Array>,
  decks: ReadonlyMap<string, string>,
): Promise<Filled> {
  const keys = Object.keys(bytes) as FileKey[];
  const parsed = await Promise.all(keys.map(async (key) => [key, await parseFile(key, bytes[key])] as const));
  const { dataset, counts } = readDataset(Object.fromEntries(parsed));
  const open = publicDataset(dataset);
  const unread = keys.reduce((sum, key) => sum + counts[key].leftOut, 0);
  const internal = dataset.visits.length - open.visits.length;
  return {
    html: await (await portablePage(shell, { dataset: open, decks })).text(),
    lines: [
      `${counted(open.visits.length, 'visit', 'visits')}, ${counted(open.partners.length, 'partner', 'partners')}, ${counted(open.people.length, 'person', 'people')}.`,
      `Left out: ${counted(internal, 'internal visit', 'internal visits')} with whatever only they name, and all internal notes.`,
      ...(unread > 0
        ? [
            `Left out: ${counted(unread, 'record', 'records')} that could not be read; npm run check-data names them.`,
          ]
        : []),
    ],
  };
}
