import { type Text, wordings } from '../../records/text.ts';
import { isObject } from './json-value.ts';
import { officeText } from './office-text.ts';
import { type ReadDeck, readDeck } from './read-deck.ts';

/** A deck that the office ships, as its list names it. */
export interface OfficeDeck {
  /** The name of its file without `.deck.json`; stands in addresses after `@`. */
  readonly name: string;
  readonly title: Text;
}

/** What came of asking for a deck of the office. */
export type OfficeRead = ReadDeck | { readonly is: 'missing' | 'unreachable' };

/** A file name that is one, and no path. */
const NAME = /^[A-Za-z0-9][\w-]{0,80}$/;

const isTitle = (value: unknown): value is Text =>
  (typeof value === 'string' && value !== '') ||
  (isObject(value) &&
    Object.keys(value).length > 0 &&
    wordings(value as Exclude<Text, string>).every((text) => typeof text === 'string' && text !== ''));

/** The list in `data/decks/index.json`. What is no name or has no title is left out; nothing for what is no list. */
export function readOfficeList(text: string): readonly OfficeDeck[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const list = isObject(value) ? value['decks'] : value;
  if (!Array.isArray(list)) return [];
  return (list as readonly unknown[]).flatMap((entry): readonly OfficeDeck[] => {
    if (!isObject(entry) || typeof entry['file'] !== 'string' || !isTitle(entry['title'])) return [];
    const name = entry['file'].replace(/\.deck\.json$/, '');
    return NAME.test(name) ? [{ name, title: entry['title'] }] : [];
  });
}

/** The decks of the office. None where there is no list. */
export async function officeDecks(): Promise<readonly OfficeDeck[]> {
  const answer = await officeText('index.json');
  return answer.is === 'there' ? readOfficeList(answer.text) : [];
}

const known = new Map<string, Promise<OfficeRead>>();

async function read(name: string): Promise<OfficeRead> {
  if (!NAME.test(name)) return { is: 'missing' };
  const answer = await officeText(`${name}.deck.json`);
  if (answer.is !== 'there') {
    // Asked for anew the next time.
    known.delete(name);
    return { is: answer.is };
  }
  return readDeck(answer.text);
}

/** A deck of the office, asked for once: a show goes on with what it began with. */
export function officeDeck(name: string): Promise<OfficeRead> {
  const coming = known.get(name) ?? read(name);
  known.set(name, coming);
  return coming;
}
