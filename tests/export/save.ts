import type { Watcher } from '../../src/export/breath.ts';
import { exportVisits, type VisitFormat, type VisitsOrRows } from '../../src/export/visits.ts';
import { type Lang, learn, wordsIn } from '../../src/words/index.ts';
import { realRegister } from '../support/register.ts';

await Promise.all([learn('en'), learn('zh')]);

/** Visits as a file, and its text. */
export async function save(
  format: VisitFormat,
  lang: Lang = 'en',
  chosen: VisitsOrRows = realRegister().visits,
  its = realRegister(),
  watcher?: Watcher,
) {
  const asked = { format, chosen, register: its, lang, words: wordsIn(lang) };
  const { content, ...file } = await exportVisits(asked, watcher);
  // A browser leaves the byte order mark away when it reads a file as text.
  return { ...file, type: content.type, text: Buffer.from(await content.arrayBuffer()).toString('utf8') };
}
