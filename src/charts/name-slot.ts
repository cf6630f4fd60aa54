import { say, type Text } from '../records/text.ts';
import { type Slot, slot } from '../words/sentence.ts';

/** A name of the records as part of a sentence, marked with its language when that is not the reader's. */
export function nameSlot(key: string, name: Text, lang: string): Slot {
  const said = say(name, lang);
  return slot(key, said.text, said.lang === lang ? undefined : said.lang);
}
