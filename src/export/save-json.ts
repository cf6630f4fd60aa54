import type { Day } from '../records/day.ts';
import { download, fileName } from './download.ts';

/** Hands the reader a text of JSON as a file. `what` names it, `extension` stands after the name; gives the name of the file. */
export function saveJson(text: string, what: string, asOf: Day, extension: string): string {
  const name = fileName(asOf, what, undefined, extension);
  download(name, [text], 'application/json');
  return name;
}
