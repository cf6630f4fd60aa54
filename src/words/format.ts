/** Numbers, lists, plurals and names of countries, the same way everywhere. Takes BCP 47 tags. */

const GROUP = '\u202f';

/** 1754 as "1 754", with a narrow space that does not break. */
export const number = (n: number): string =>
  Number.isInteger(n) ? String(n).replace(/\B(?=(\d{3})+$)/g, GROUP) : String(n);

/** Picks the English form for a count. */
export const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other);

/** "1 visit", "14 visits". */
export const counted = (n: number, one: string, other: string): string =>
  `${number(n)} ${plural(n, one, other)}`;

const lists = new Map<string, Intl.ListFormat>();

/** "A, B and C"; 「A、B和C」. */
export function list(tag: string, items: readonly string[]): string {
  let format = lists.get(tag);
  if (!format) {
    format = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
    lists.set(tag, format);
  }
  return format.format(items);
}

const regions = new Map<string, Intl.DisplayNames>();

/** The name of a country or region from its ISO 3166-1 alpha-2 code; the code itself when it has none. */
export function country(tag: string, code: string): string {
  let names = regions.get(tag);
  if (!names) {
    names = new Intl.DisplayNames(tag, { type: 'region', style: 'short', fallback: 'code' });
    regions.set(tag, names);
  }
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}

const tongues = new Map<string, Intl.DisplayNames>();

/** The name of a language from its BCP 47 tag; the tag itself when it has none. */
export function languageName(tag: string, code: string): string {
  let names = tongues.get(tag);
  if (!names) {
    names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
    tongues.set(tag, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Numbers up to twelve in English words, for the start and the run of a sentence. */
export const spelled = (n: number): string => NUMBERS[n] ?? number(n);

/** The first letter large. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** In quotation marks, unless it has some of its own: what somebody searched for may. */
export const quoted = (text: string): string => (/["“”„「」『』]/.test(text) ? text : `“${text}”`);

/** Year, month and day of a part of a date, as written. */
export const yearOfPart = (at: string): string => at.slice(0, 4);
export const monthOfPart = (at: string): string => at.slice(5, 7);
export const dayOfPart = (at: string): string => at.slice(8, 10);
