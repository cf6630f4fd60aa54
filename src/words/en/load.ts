import type { LoadFaultShape } from '../fault-shape.ts';
import { number } from '../format.ts';

const LOAD: Record<LoadFaultShape['reason'], readonly [wrong: string, mend: string]> = {
  'not-found': ['is not on the server.', 'Put it into the folder data beside the page.'],
  forbidden: [
    'may not be read: the server refuses it.',
    'Let the server hand it out to readers of this page.',
  ],
  server: [
    'could not be had: the server reports an error.',
    'Try again in a moment. If it stays so, tell who runs the server.',
  ],
  'web-page': [
    'did not come: the server sent a web page instead of data.',
    'You may have to log in to the network first, or the file is missing and the server answers with its own page.',
  ],
  empty: ['is empty.', 'A file without records holds an empty list: [].'],
  'cut-off': ['is cut off.', 'It stops before its last bracket is closed. Copy the whole file again.'],
  'not-json': ['is not valid JSON.', 'Mend it at the place named.'],
  'not-utf8': ['is not in UTF-8.', 'Save it again with the encoding UTF-8.'],
  network: ['could not be reached.', 'Look at the connection, then try again.'],
  timeout: ['stopped coming: nothing arrived for 30 seconds.', 'Try again.'],
  'wrong-shape': [
    'is valid JSON, but not in the record format.',
    'It must hold a list of records; the dashboard file holds one record.',
  ],
};

/** Why a file could not be loaded, and what helps. */
export const load = {
  /** Why a file could not be loaded: "visits.json is cut off (line 12, column 4)." */
  loadWrong: ({ file, reason, line, column, status }: LoadFaultShape): string => {
    const wrong = LOAD[reason][0];
    const where =
      line === undefined
        ? status === undefined || status < 400
          ? ''
          : ` (${status})`
        : ` (line ${number(line)}, column ${number(column ?? 1)})`;
    return `${file}.json ${wrong.slice(0, -1)}${where}.`;
  },
  loadMend: ({ reason }: Pick<LoadFaultShape, 'reason'>): string => LOAD[reason][1],
};
