import { number } from '../format.ts';

/** As in `slides/keep/deck-fault.ts`, which words must not know. */
export interface DeckFaultShape {
  readonly code: string;
  readonly at: string;
  readonly wanted?: string;
  readonly most?: number;
  readonly line?: number;
  readonly column?: number;
}

const WANTED: Readonly<Record<string, string>> = {
  object: 'Write fields between braces: { … }.',
  list: 'Write a list between brackets: [ … ].',
  text: 'Write text between quotation marks, of at most 20,000 letters.',
  'short-text': 'Write text between quotation marks, of 1 to 500 letters.',
  minutes: 'Write a number of minutes above 0, such as 15.',
  'yes-no': 'Write true or false, without quotation marks.',
  about: 'Write { "kind": "partner", "id": "…" }, or the kind theme, visit, visits or nothing.',
};

/** What is wrong with a deck, where, and how it is mended. */
function fault({ code, at, wanted, most, line, column }: DeckFaultShape): string {
  switch (code) {
    case 'empty':
      return 'The file is empty. Save the deck again.';
    case 'cut-off':
      return line === undefined
        ? 'The link is cut off. Copy all of it.'
        : `The file is cut off at line ${number(line)}, column ${number(column ?? 1)}. Copy the whole file again.`;
    case 'not-json':
      return `The file is not valid JSON at line ${number(line ?? 1)}, column ${number(column ?? 1)}. Mend it there, or save the deck again.`;
    case 'too-large':
      return `The file is too large. A deck has at most ${number((most ?? 0) / 1_000_000)} MB.`;
    case 'not-a-deck':
      return 'This is no deck. A deck begins with "format": "partnership-deck" and has a list of slides.';
    case 'newer':
      return 'It was made by a later version of this dashboard. Ask whoever runs it for an update.';
    case 'slide-left-out':
      return `${at} was left out: it has no kind. Write { "kind": "text" } or another kind of slide.`;
    case 'guest-left-out':
      return `${at} was left out: it has no name. Write { "name": { "en": "…" } }.`;
    case 'forbidden-key':
      return `${at} was left out: no field may be called so. Give it another name.`;
    case 'too-deep':
      return `${at} was left out: it lies too deep. Use fewer levels.`;
    case 'too-many':
      return `Only the first ${number(most ?? 0)} of ${at} were taken. Split the deck in two.`;
    default:
      return `${at} was left out. ${WANTED[wanted ?? ''] ?? ''}`.trim();
  }
}

/** Where decks are kept, and why one cannot be had. */
export const meetingKeep = {
  fault,
  faultIn: (said: string) => `This deck cannot be read. ${said}`,
  want: {
    'not-kept-here': () =>
      'This deck is not kept on this device. It opens in the browser in which it was made, or from the file it was saved as.',
    'not-shipped': (name: string) => `The office has no deck called “${name}”.`,
    unreachable: (name: string) =>
      `The deck “${name}” could not be had from the server. Look at the connection, then load the page again.`,
    unreadable: () => 'This deck cannot be read.',
    'no-deck': () => 'The link does not name a deck. Copy all of it.',
  },
  coming: 'The deck is on its way.',
  /** Where the deck is now. */
  place: {
    made: 'As made from the records, with nothing changed.',
    link: 'This deck is in its link: copy the link to keep or send it.',
    kept: 'Kept on this device.',
    waits: 'Keeping…',
    refused: 'Not saved on this device. Save the deck as a file.',
    office: 'A deck of the office. Your first change makes a copy of your own.',
  },
  keepHere: 'Keep on this device',
  whyHere: 'It names people or has notes, or is too long for a link. The link opens it in this browser only.',
};
