import type { About } from '../../query/show-view.ts';
import { placeAt, scanJson } from '../../records/json-text.ts';
import { type Deck, type Guest, type Slide, slideLangs, type Typed } from '../deck.ts';
import type { DeckFault, Report } from './deck-fault.ts';
import {
  entriesOf,
  inside,
  isObject,
  othersOf,
  readList,
  readMinutes,
  readObject,
  readShort,
  readText,
  readYesNo,
} from './json-value.ts';

/** Names the format in a file. Neither ever changes for what is written today. */
export const FORMAT = 'partnership-deck';
export const VERSION = 1;

/** A file may have so many bytes, and a deck so many slides and guests. */
export const MOST_BYTES = 4_000_000;
const MOST_SLIDES = 300;
const MOST_GUESTS = 200;

/** A deck as far as it could be read, and what was wrong. Without a deck the first fault says why. */
export interface ReadDeck {
  readonly deck?: Deck;
  readonly faults: readonly DeckFault[];
}

function typedOf(value: unknown, at: string, report: Report): Typed | undefined {
  const texts = readObject(value, at, report);
  if (!texts) return undefined;
  const own = slideLangs.flatMap((lang): readonly [string, string][] => {
    const text = readText(texts[lang], inside(at, lang), report);
    return text === undefined ? [] : [[lang, text]];
  });
  return { ...Object.fromEntries(own), ...othersOf(texts, slideLangs, at, report) };
}

function aboutOf(value: unknown, report: Report): About {
  const nothing: About = { kind: 'nothing' };
  const about = readObject(value, 'about', report);
  if (!about) return nothing;
  const { kind } = about;
  if (kind === 'nothing') return nothing;
  if (kind === 'visits' && typeof about['query'] === 'string') return { kind, query: about['query'] };
  if (kind === 'partner' || kind === 'theme' || kind === 'visit') {
    const id = readShort(about['id'], 'about.id', report);
    if (id !== undefined) return { kind, id };
  }
  report({ code: 'wrong', at: 'about', wanted: 'about' });
  return nothing;
}

function guestOf(value: unknown, at: string, report: Report): Guest | undefined {
  const name = isObject(value) ? typedOf(value['name'], `${at}.name`, report) : undefined;
  if (!isObject(value) || !name) {
    report({ code: 'guest-left-out', at });
    return undefined;
  }
  const post = typedOf(value['post'], `${at}.post`, report);
  return { name, ...(post && { post }), ...othersOf(value, ['name', 'post'], at, report) };
}

function editsOf(value: unknown, at: string, report: Report): Slide['edits'] {
  const edits = readObject(value, at, report);
  return (
    edits &&
    Object.fromEntries(
      entriesOf(edits, at, report).flatMap(([line, typed]) => {
        const own = typedOf(typed, inside(at, line), report);
        return own ? [[line, own] as const] : [];
      }),
    )
  );
}

const SLIDE_FIELDS = ['id', 'kind', 'of', 'hidden', 'edits', 'notes', 'minutes'];

/** A slide, whatever its kind: one that is not known here may be known elsewhere. */
function slideOf(value: unknown, at: string, report: Report, idFor: (wanted: string) => string) {
  const kind = isObject(value) ? readShort(value['kind'], `${at}.kind`, report) : undefined;
  if (!isObject(value) || kind === undefined) {
    report({ code: 'slide-left-out', at });
    return undefined;
  }
  const of = readText(value['of'], `${at}.of`, report);
  const hidden = readYesNo(value['hidden'], `${at}.hidden`, report);
  const edits = editsOf(value['edits'], `${at}.edits`, report);
  const notes = typedOf(value['notes'], `${at}.notes`, report);
  const minutes = readMinutes(value['minutes'], `${at}.minutes`, report);
  const slide: Slide = {
    id: idFor(readShort(value['id'], `${at}.id`, report) ?? kind),
    kind,
    ...(of !== undefined && { of }),
    ...(hidden && { hidden }),
    ...(edits && { edits }),
    ...(notes && { notes }),
    ...(minutes !== undefined && { minutes }),
    ...othersOf(value, SLIDE_FIELDS, at, report),
  };
  return slide;
}

/** At most so many of a list, and word of it when there are more. */
function firstOf(list: readonly unknown[], most: number, at: string, report: Report): readonly unknown[] {
  if (list.length > most) report({ code: 'too-many', at, most });
  return list.slice(0, most);
}

/** Gives each name once: what comes again gets a number. */
export function onlyOnce(taken = new Set<string>()): (wanted: string) => string {
  return (wanted) => {
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  };
}

const DECK_FIELDS = ['format', 'version', 'about', 'title', 'minutes', 'guests', 'slides'];

/** A deck out of anything. What cannot be used is told and left out; what is not known is kept. */
export function readDeckValue(value: unknown): ReadDeck {
  const faults: DeckFault[] = [];
  const report: Report = (fault) => void faults.push(fault);
  const list = isObject(value) ? value['slides'] : undefined;
  if (!isObject(value) || !Array.isArray(list)) return { faults: [{ code: 'not-a-deck', at: 'slides' }] };
  const title = typedOf(value['title'], 'title', report);
  const minutes = readMinutes(value['minutes'], 'minutes', report);
  const guests = readList(value['guests'], 'guests', report);
  const idFor = onlyOnce();
  const deck: Deck = {
    about: value['about'] === undefined ? { kind: 'nothing' } : aboutOf(value['about'], report),
    ...(title && { title }),
    ...(minutes !== undefined && { minutes }),
    ...(guests && {
      guests: firstOf(guests, MOST_GUESTS, 'guests', report).flatMap(
        (guest, i) => guestOf(guest, `guests[${i}]`, report) ?? [],
      ),
    }),
    slides: firstOf(list, MOST_SLIDES, 'slides', report).flatMap(
      (slide, i) => slideOf(slide, `slides[${i}]`, report, idFor) ?? [],
    ),
    ...othersOf(value, DECK_FIELDS, '', report),
  };
  return { deck, faults };
}

/** The deck in the text of a file. */
export function readDeck(text: string): ReadDeck {
  const cannot = (fault: Omit<DeckFault, 'at'>): ReadDeck => ({ faults: [{ ...fault, at: '' }] });
  if (text.length > MOST_BYTES) return cannot({ code: 'too-large', most: MOST_BYTES });
  if (/^\s*$/.test(text)) return cannot({ code: 'empty' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const broken = scanJson(text);
    return cannot({ code: broken?.reason ?? 'not-json', ...placeAt(text, broken?.offset ?? 0) });
  }
  if (!isObject(value) || value['format'] !== FORMAT) return cannot({ code: 'not-a-deck' });
  const { version } = value;
  if (typeof version === 'number' && version > VERSION) return cannot({ code: 'newer' });
  return readDeckValue(value);
}
