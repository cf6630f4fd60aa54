import { dates as enDates } from './en/dates.ts';
import { records as enRecords } from './en/records.ts';
import { country } from './format.ts';
import { dates as zhDates } from './zh/dates.ts';
import { records as zhRecords } from './zh/records.ts';

/** The name of a country or region as pages write it, and the full one: "UK" and "United Kingdom". Takes a BCP 47 tag. */
function countriesIn(tag: string): (code: string) => readonly string[] {
  const full = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' });
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const names = known.get(code) ?? [country(tag, code), (/^[A-Z]{2}$/.test(code) && full.of(code)) || code];
    known.set(code, names);
    return names;
  };
}

/**
 * What every language calls the entries of closed lists, and how it writes dates: for a search, which finds them in any
 * language, whichever the reader's is. A small part of the words, so that it can be had at once.
 */
export const lexicon = [
  { records: enRecords, dates: enDates, countries: countriesIn('en-GB') },
  { records: zhRecords, dates: zhDates, countries: countriesIn('zh-CN') },
];
