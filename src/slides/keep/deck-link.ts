/*
 * A small deck in its own address, version 1. What it says is the order of the slides and what was typed; never notes, nor
 * who is expected, nor anything that is not known here: addresses are sent, logged and remembered.
 *
 *   1.partner_cast.15.welcome.people.*glance    nothing typed: about, minutes (or nothing), and the kinds of the slides;
 *                                               `*` is hidden, `_2` after a kind the second of it
 *   1-W1sicGFydG5l…                             all else: base64url of JSON, lists in place of named fields
 *
 * Links live in letters for years: a version may be added, none may change its meaning. A frozen list is tested.
 */
import { showPaths } from '../../query/show-paths.ts';
import { type About, aboutKinds } from '../../query/show-view.ts';
import { type Deck, type Slide, slideLangs, type Typed } from '../deck.ts';
import { fromLetters, toLetters } from './packed.ts';
import { onlyOnce, type ReadDeck, readDeckValue } from './read-deck.ts';

/** An address longer than this is cut or refused somewhere on its way, in signs from `#` on. */
export const LONGEST = 1500;

/** Slides that name people: what is typed on them stays on the device. */
const OF_PEOPLE = new Set(['welcome', 'people', 'visit', 'thanks']);

/** A name as it can stand in the short form. */
const PLAIN = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

const known = (value: object, fields: readonly string[]): boolean =>
  Object.keys(value).every((key) => fields.includes(key));
const knownTyped = (typed: Typed | undefined): boolean => !typed || known(typed, slideLangs);

const slideIsOpen = (slide: Slide): boolean =>
  !slide.notes &&
  known(slide, ['id', 'kind', 'of', 'hidden', 'edits', 'minutes', 'notes']) &&
  Object.values(slide.edits ?? {}).every(knownTyped) &&
  !(OF_PEOPLE.has(slide.kind) && Object.keys(slide.edits ?? {}).length > 0);

/** Whether a deck holds nothing but what may stand in an address. */
const isOpen = (deck: Deck): boolean =>
  (deck.guests ?? []).length === 0 &&
  known(deck, ['about', 'title', 'minutes', 'guests', 'slides']) &&
  knownTyped(deck.title) &&
  deck.slides.every(slideIsOpen);

const typedTexts = ({ title, slides }: Deck): readonly string[] =>
  [title, ...slides.flatMap(({ edits }) => Object.values(edits ?? {}))].flatMap((typed) =>
    typed ? slideLangs.flatMap((lang) => typed[lang] ?? []) : [],
  );

const aboutText = (about: About): string =>
  about.kind === 'nothing' ? '' : about.kind === 'visits' ? about.query : about.id;

/** The short form; nothing when it cannot say all of it. */
function short({ about, title, minutes, slides }: Deck): string | undefined {
  const text = aboutText(about);
  if (title || (text !== '' && !PLAIN.test(text)) || (minutes !== undefined && !Number.isInteger(minutes)))
    return undefined;
  const idFor = onlyOnce();
  const steps = slides.map((slide) => {
    const { id, kind, hidden, of, edits, minutes: own } = slide;
    const count = id === kind ? '' : id.replace(`${kind}-`, '_');
    const says = PLAIN.test(kind) && /^(_[1-9]\d*)?$/.test(count) && id === idFor(id);
    return says && of === undefined && !edits && own === undefined
      ? `${hidden ? '*' : ''}${kind}${count}`
      : undefined;
  });
  if (steps.includes(undefined)) return undefined;
  return ['1', text === '' ? about.kind : `${about.kind}_${text}`, minutes ?? '', ...steps].join('.');
}

const listOf = (typed: Typed): readonly unknown[] => slideLangs.map((lang) => typed[lang] ?? null);

const withoutTail = (list: readonly unknown[]): readonly unknown[] =>
  list.slice(0, list.findLastIndex((item) => item !== null) + 1);

/** The long form. */
function long({ about, title, minutes, slides }: Deck): string {
  const value = withoutTail([
    about.kind,
    aboutText(about),
    slides.map(({ id, kind, of, hidden, edits, minutes: own }) =>
      withoutTail([
        kind,
        id === kind ? null : id,
        hidden ? 1 : null,
        of ?? null,
        edits ? Object.entries(edits).map(([line, typed]) => [line, ...withoutTail(listOf(typed))]) : null,
        own ?? null,
      ]),
    ),
    minutes ?? null,
    title ? listOf(title) : null,
  ]);
  return `1-${toLetters(JSON.stringify(value))}`;
}

/**
 * What `deck=` of an address is for a deck; nothing when it must not or cannot stand there.
 * @param names whether a text names somebody who is on record
 */
export function linkOf(deck: Deck, names: (text: string) => boolean): string | undefined {
  if (!isOpen(deck) || typedTexts(deck).some(names)) return undefined;
  const text = short(deck) ?? long(deck);
  return showPaths.deck(deck.about, { deck: text }).length <= LONGEST ? text : undefined;
}

const aboutValue = (kind: unknown, text: unknown): object =>
  kind === 'visits' ? { kind, query: text } : kind === 'nothing' ? { kind } : { kind, id: text };

function fromShort(text: string): unknown {
  const [, head = '', minutes = '', ...steps] = text.split('.');
  const kind = aboutKinds.find((one) => one === head || head.startsWith(`${one}_`));
  return {
    about: aboutValue(kind, head.slice((kind ?? '').length + 1)),
    ...(minutes !== '' && { minutes: Number(minutes) }),
    slides: steps.map((step) => {
      const [, star, name = '', count] = /^(\*?)([^_]*)(?:_(\d+))?$/.exec(step) ?? [];
      return { id: count ? `${name}-${count}` : name, kind: name, hidden: star === '*' };
    }),
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const given = (key: string, value: unknown) =>
  value === null || value === undefined ? {} : { [key]: value };
const typedValue = (value: unknown): unknown =>
  isList(value)
    ? Object.fromEntries(slideLangs.flatMap((lang, i) => (value[i] == null ? [] : [[lang, value[i]]])))
    : value;

function slideValue(value: unknown): unknown {
  if (!isList(value)) return value;
  const [kind, id, hidden, of, edits, minutes] = value;
  return {
    kind,
    ...given('id', id),
    hidden: hidden === 1,
    ...given('of', of),
    ...given('minutes', minutes),
    ...given(
      'edits',
      isList(edits)
        ? Object.fromEntries(
            edits.filter(isList).map(([line, ...typed]) => [String(line), typedValue(typed)]),
          )
        : edits,
    ),
  };
}

function fromLong(text: string): unknown {
  const json = fromLetters(text.slice(2));
  let value: unknown;
  try {
    value = JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
  if (!isList(value)) return undefined;
  const [kind, about, slides, minutes, title] = value;
  return {
    about: aboutValue(kind, about),
    slides: isList(slides) ? slides.map(slideValue) : slides,
    ...given('minutes', minutes),
    ...given('title', typedValue(title)),
  };
}

/** Whether a text is a deck in an address, of this version or a later one, and not the name of one. */
export const isLink = (text: string): boolean => /^\d+[.-]/.test(text);

/** The deck of an address. One that was cut or made by a later version cannot be read. */
export function readLink(text: string): ReadDeck {
  if (/^([2-9]|\d{2,})[.-]/.test(text)) return { faults: [{ code: 'newer', at: '' }] };
  const value = text.startsWith('1.') ? fromShort(text) : fromLong(text);
  const read = readDeckValue(value);
  return read.deck ? read : { faults: [{ code: 'cut-off', at: '' }] };
}
