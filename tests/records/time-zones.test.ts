import { afterEach, expect, it } from 'vitest';
import { yearCounts } from '../../src/insight/year-counts.ts';
import { dayOf, daysIn, isoOf, monthsBetween, partsOf } from '../../src/records/day.ts';
import { today } from '../../src/source/today.ts';
import { dates as en } from '../../src/words/en/dates.ts';
import { dates as zh } from '../../src/words/zh/dates.ts';
import { realRegister, when } from '../support/register.ts';

const before = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = before;
});

/** Everything that turns days into text or counts. */
function picture(): unknown {
  const days = [
    '1969-12-31',
    '1970-01-01',
    '2011-12-30',
    '2021-03-28',
    '2021-11-07',
    '2024-02-29',
    '2026-11-20',
  ].map((text) => when(text));
  return {
    days: days.map(({ earliest }) => [
      earliest,
      isoOf(earliest),
      partsOf(earliest),
      en.day(earliest),
      zh.day(earliest),
    ]),
    dates: realRegister().visits.map(({ when: date }) => [
      date.earliest,
      date.latest,
      en.when(date),
      zh.when(date),
      en.short(date),
    ]),
    counts: yearCounts(realRegister().visits, 2005, 2026),
    months: days.map(({ earliest }) => monthsBetween(earliest, dayOf(2026, 11, 20))),
    lengths: Array.from({ length: 12 }, (_, i) => daysIn(2024, i + 1)),
  };
}

const utc = (() => {
  process.env['TZ'] = 'UTC';
  const drawn = picture();
  process.env['TZ'] = before;
  return drawn;
})();

it.each([
  ['Asia/Shanghai', -480],
  ['America/Los_Angeles', 420],
  ['Pacific/Apia', -780],
  ['UTC', 0],
  ['Pacific/Kiritimati', -840],
  ['America/St_Johns', 150],
])('a day is the same day in %s', (zone, offset) => {
  process.env['TZ'] = zone;
  // Proof that the zone is in force.
  expect(new Date(2021, 5, 15).getTimezoneOffset()).toBe(offset);
  expect(picture()).toEqual(utc);
});

it('knows what day it is where the reader is', () => {
  process.env['TZ'] = 'Pacific/Kiritimati';
  expect(isoOf(today(new Date('2026-11-20T12:00:00Z')))).toBe('2026-11-21');
  process.env['TZ'] = 'America/Los_Angeles';
  expect(isoOf(today(new Date('2026-11-20T02:00:00Z')))).toBe('2026-11-19');
});

it('counts days as the machine counts milliseconds', () => {
  for (let day = dayOf(0, 1, 1); day <= dayOf(9999, 12, 31); day += 997) {
    const { year, month, day: date } = partsOf(day);
    expect(dayOf(year, month, date)).toBe(day);
    expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
  }
});
