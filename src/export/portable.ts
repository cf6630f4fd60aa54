import { type FileKey, fileKeys } from '../records/files.ts';
import type { Dataset } from '../records/register.ts';
import { rawRecord, writeFiles } from '../records/write.ts';
import { GrowingFile } from './growing-file.ts';
import { piecesOf } from './pieces.ts';

/** Where the records go in a page that is to hold them. */
export const RECORDS_HERE = '<!--records-->';

/** What goes into the page. */
export interface Within {
  readonly dataset: Dataset;
  /** The texts of the office’s decks, by the names of their files. */
  readonly decks: ReadonlyMap<string, string>;
}

/** JSON as it may stand in a page: `<` can only be part of a string there, and `\u003c` is the same. */
const inPage = (json: string): string => json.replaceAll('<', '\\u003c');

const opening = (attribute: string, name: string): string =>
  `<script type="application/json" ${attribute}="${name}">`;
const ENDING = '</script>\n';

/** A name as it may stand in an attribute. */
const NAME = /^[\w.-]+$/;

/** The text of one file of the records, in pieces, without what makes it readable: in a page nobody reads it. */
function* textOf(file: FileKey, dataset: Dataset): Generator<string> {
  if (file === 'dashboard') {
    const { dashboard } = writeFiles({
      dashboard: dataset.dashboard,
      partners: [],
      people: [],
      themes: [],
      sources: [],
      visits: [],
    });
    yield JSON.stringify(JSON.parse(dashboard));
    return;
  }
  const records: readonly object[] = dataset[file];
  yield `{"${file}":[`;
  let before = '';
  for (const piece of piecesOf(records.length, (i) => records[i])) {
    yield before + JSON.stringify(piece.map(rawRecord)).slice(1, -1);
    before = ',';
  }
  yield ']}';
}

/**
 * The portable page with its records.
 * @param shell the page without them
 * @param pause is awaited after every piece: a long file takes its time
 * @throws when the page has no one place for the records
 */
export async function portablePage(
  shell: string,
  { dataset, decks }: Within,
  pause: () => void | Promise<void> = () => {},
): Promise<Blob> {
  const [before, after, ...more] = shell.split(RECORDS_HERE);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('The page has no one place for the records.');
  const page = new GrowingFile();
  page.add(before);
  for (const file of fileKeys) {
    page.add(opening('data-records', file));
    for (const text of textOf(file, dataset)) {
      page.add(inPage(text));
      await pause();
    }
    page.add(ENDING);
  }
  for (const [name, json] of decks)
    if (NAME.test(name)) page.add(opening('data-deck', name) + inPage(json) + ENDING);
  page.add(after);
  return page.done('text/html;charset=utf-8');
}
