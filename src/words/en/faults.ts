import type { DateFaultShape, FaultShape, FileName } from '../fault-shape.ts';
import { dayOfPart, monthOfPart, number, yearOfPart } from '../format.ts';

const RECORD: Record<FileName, string> = {
  dashboard: 'theme group',
  partners: 'partner',
  people: 'person',
  themes: 'theme',
  sources: 'source',
  visits: 'visit',
};

const or = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

type Expected = NonNullable<FaultShape['expected']>;

/** What is wrong with a value that is not what was expected, and what to write. */
const EXPECTED: Record<Exclude<Expected, 'word' | 'date'>, readonly [wrong: string, mend: string]> = {
  record: ['Not a record.', 'Write the fields between braces: { … }.'],
  list: ['Not a list with something in it.', 'Write a list between brackets: [ … ].'],
  id: ['Not an id.', 'Write the id as text.'],
  text: ['Not a text.', 'Write text between quotation marks; it may not be blank.'],
  name: ['Not a text.', 'Write a text, or one a language: { "en": "…", "zh": "…" }.'],
  year: ['Not a year.', 'Write a year of four figures, such as 2021.'],
  'years-in-order': ['It ends before it begins.', 'Write the earlier year as from and the later one as to.'],
  'yes-or-no': ['Neither true nor false.', 'Write true or false, without quotation marks.'],
  paragraph: ['Not the number of a paragraph.', 'Write a whole number from 1.'],
  country: [
    'Not the code of a country or region.',
    'Write the two capital letters of ISO 3166-1, such as CN.',
  ],
  language: ['Not the tag of a language.', 'Write a language tag, such as en, zh or zh-Hant.'],
  link: [
    'Not an address that can be opened safely.',
    'Write the whole address, beginning with https:// or http://.',
  ],
  seal: ['Not one to four characters.', 'Write one to four characters.'],
};

function dateWrong({ reason, at, days }: DateFaultShape): string {
  const month = `${yearOfPart(at)}-${monthOfPart(at)}`;
  switch (reason) {
    case 'no-such-month':
      return `There is no month ${monthOfPart(at)}.`;
    case 'no-such-day':
      return `There is no day ${dayOfPart(at)} in ${month}, which has ${days} days.`;
    case 'reversed':
      return 'It ends before it begins.';
    case 'wide-end':
      return 'Its end is less exact than its beginning, and reaches back before it.';
    case 'no-time':
      return 'It has neither a beginning nor an end.';
    case 'far':
      return 'Not a year from 0000 to 9999 whose century is known.';
    case 'not-read-here':
      return 'Valid EDTF, not read here.';
    case 'not-edtf':
      return 'Not a date in EDTF.';
  }
}

function dateMend({ reason, at, days, instead }: DateFaultShape): string {
  if (instead !== undefined) return `Write ${instead}, if that is meant.`;
  switch (reason) {
    case 'no-such-month':
      return `Write a month from 01 to 12, or only the year: ${yearOfPart(at)}.`;
    case 'no-such-day':
      return `Write a day from 01 to ${days}, or only the month: ${yearOfPart(at)}-${monthOfPart(at)}.`;
    case 'wide-end':
      return 'Write the end as exactly as the beginning, or nothing behind the stroke if it is not known.';
    case 'no-time':
      return 'Write at least one end: 2021-03/.. began then and goes on, 2021-03 was then.';
    case 'not-read-here':
      return 'Write the time it may have been, such as [2021-03..2021-05], or a list, such as [2021,2023]; for several days that all belong to it, a record each.';
    default:
      return 'Write a date such as 2021-03-25, 2021-03 or 2021.';
  }
}

/** What is wrong with records, and how to mend it. */
export const faults = {
  /** "visits.json, record 41". */
  faultPlace: ({ file, position }: Pick<FaultShape, 'file' | 'position'>): string =>
    position === null || file === 'dashboard'
      ? `${file}.json`
      : `${file}.json, record ${number(position + 1)}`,
  /** What is wrong, in a sentence. */
  faultWrong: (fault: FaultShape): string => {
    const record = fault.target ? RECORD[fault.target] : 'record';
    switch (fault.code) {
      case 'file':
        return fault.found === undefined ? 'The file is missing.' : 'The file is not in the record format.';
      case 'missing':
        return 'It is missing.';
      case 'unknown-id':
        return `No ${record} has this id.`;
      case 'left-out-id':
        return `This ${record} is left out itself.`;
      case 'duplicate-id':
        return `Record ${number((fault.first ?? 0) + 1)} has the same id.`;
      case 'own-parent':
        return 'It names itself as the body it belongs to.';
      case 'parent-circle':
        return 'From parent to parent, this leads back to itself.';
      case 'unfit':
        if (fault.date) return dateWrong(fault.date);
        if (fault.expected === 'word') return 'Not one of the words for this field.';
        if (fault.expected === undefined || fault.expected === 'date') return 'Not a date in EDTF.';
        return EXPECTED[fault.expected][0];
    }
  },
  /** How to mend it, in a sentence. */
  faultMend: (fault: FaultShape): string => {
    const record = fault.target ? RECORD[fault.target] : 'record';
    switch (fault.code) {
      case 'file':
        return fault.file === 'dashboard'
          ? 'It holds one record: { "title": … }.'
          : `It holds a list: { "${fault.file}": [ … ] }.`;
      case 'unknown-id': {
        const add = `dd the ${record} to ${fault.target ?? fault.file}.json.`;
        return fault.nearest === undefined ? `A${add}` : `Nearest id: ${fault.nearest}. Or a${add}`;
      }
      case 'left-out-id':
        return `Mend the ${record} first.`;
      case 'duplicate-id':
        return 'Give one of the two another id.';
      case 'own-parent':
      case 'parent-circle':
        return 'Name the body it belongs to, or leave the field away.';
      case 'missing':
      case 'unfit':
        if (fault.date) return dateMend(fault.date);
        if (fault.expected === 'word') return `Use ${or(fault.words ?? [])}.`;
        if (fault.expected === undefined || fault.expected === 'date')
          return 'Write a date such as 2021-03-25, 2021-03 or 2021.';
        return EXPECTED[fault.expected][1];
    }
  },
  faultEffect: { 'left-out': 'The record is left out.', flagged: 'The record is shown without this.' },
  /** All of it on a line, for places without columns. */
  faultLine: (field: string, found: string | undefined, wrong: string, mend: string): string =>
    `${[field, found].filter(Boolean).join(' is ')}${field || found ? ': ' : ''}${wrong} ${mend}`,
};
