import { readOfficeList } from '../slides/keep/office-decks.ts';
import { officeText } from '../slides/keep/office-text.ts';

/** The files of the office’s decks, by their names, the list of them included. Throws when one does not come. */
export async function officeFiles(): Promise<ReadonlyMap<string, string>> {
  const LIST = 'index.json';
  const files = new Map<string, string>();
  const fetch = async (name: string): Promise<string> => {
    const answer = await officeText(name);
    if (answer.is === 'unreachable') throw new Error(`${name} did not come.`);
    if (answer.is === 'there') files.set(name, answer.text);
    return answer.is === 'there' ? answer.text : '';
  };
  const list = readOfficeList(await fetch(LIST));
  await Promise.all(list.map(({ name }) => fetch(`${name}.deck.json`)));
  return files;
}
