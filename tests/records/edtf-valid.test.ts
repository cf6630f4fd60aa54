import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/records/day.ts';
import { readEdtf } from '../../src/records/edtf.ts';

/** Days, months and years: how each ends. */
const POINTS: readonly (readonly [edtf: string, earliest: string, latest: string, precision: string])[] = [
  ['2021-03-25', '2021-03-25', '2021-03-25', 'day'],
  ['1970-01-01', '1970-01-01', '1970-01-01', 'day'],
  ['1969-12-31', '1969-12-31', '1969-12-31', 'day'],
  ['0000-01-01', '0000-01-01', '0000-01-01', 'day'],
  ['0099-12-31', '0099-12-31', '0099-12-31', 'day'],
  ['9999-12-31', '9999-12-31', '9999-12-31', 'day'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
  ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
  ['2021-01', '2021-01-01', '2021-01-31', 'month'],
  ['2021-02', '2021-02-01', '2021-02-28', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['1900-02', '1900-02-01', '1900-02-28', 'month'],
  ['2000-02', '2000-02-01', '2000-02-29', 'month'],
  ['2021-04', '2021-04-01', '2021-04-30', 'month'],
  ['2021-06', '2021-06-01', '2021-06-30', 'month'],
  ['2021-07', '2021-07-01', '2021-07-31', 'month'],
  ['2021-08', '2021-08-01', '2021-08-31', 'month'],
  ['2021-09', '2021-09-01', '2021-09-30', 'month'],
  ['2021-11', '2021-11-01', '2021-11-30', 'month'],
  ['2021-12', '2021-12-01', '2021-12-31', 'month'],
  ['2021', '2021-01-01', '2021-12-31', 'year'],
  ['1952', '1952-01-01', '1952-12-31', 'year'],
  ['0000', '0000-01-01', '0000-12-31', 'year'],
  ['0079', '0079-01-01', '0079-12-31', 'year'],
  ['9999', '9999-01-01', '9999-12-31', 'year'],
];

const DOUBTS = [
  ['', false, false],
  ['~', true, false],
  ['?', false, true],
  ['%', true, true],
] as const;

/** Dates of several parts, as `kind`. */
const PARTS: readonly (readonly [
  edtf: string,
  kind: string,
  earliest: string,
  latest: string,
  precision: string,
])[] = [
  ['2017-06-05/2017-06-12', 'span', '2017-06-05', '2017-06-12', 'day'],
  ['2014-12-07/2014-12-13', 'span', '2014-12-07', '2014-12-13', 'day'],
  ['2023-06-29/2023-07-05', 'span', '2023-06-29', '2023-07-05', 'day'],
  ['2023-12-28/2024-01-03', 'span', '2023-12-28', '2024-01-03', 'day'],
  ['2024-02-28/2024-03-01', 'span', '2024-02-28', '2024-03-01', 'day'],
  ['2021-03-05/2021-03-05', 'span', '2021-03-05', '2021-03-05', 'day'],
  ['1969-12-31/1970-01-01', 'span', '1969-12-31', '1970-01-01', 'day'],
  ['2023-08-26?/2023-08-28?', 'span', '2023-08-26', '2023-08-28', 'day'],
  ['2023-08-26~/2023-08-28', 'span', '2023-08-26', '2023-08-28', 'day'],
  ['2023-08-26/2023-08-28%', 'span', '2023-08-26', '2023-08-28', 'day'],
  ['2021-03/2021-05', 'span', '2021-03-01', '2021-05-31', 'month'],
  ['2021-03/2021-03', 'span', '2021-03-01', '2021-03-31', 'month'],
  ['2021-11/2022-02', 'span', '2021-11-01', '2022-02-28', 'month'],
  ['2016/2017', 'span', '2016-01-01', '2017-12-31', 'year'],
  ['0001/9998', 'span', '0001-01-01', '9998-12-31', 'year'],
  ['2016/2017-05', 'span', '2016-01-01', '2017-05-31', 'year'],
  ['2016-05/2017', 'span', '2016-05-01', '2017-12-31', 'year'],
  ['2021-03/2021-03-10', 'span', '2021-03-01', '2021-03-10', 'month'],
  ['2021-03-10/2022', 'span', '2021-03-10', '2022-12-31', 'year'],
  ['[2021-03..2021-04]', 'within', '2021-03-01', '2021-04-30', 'month'],
  ['[2019-01..2019-08]', 'within', '2019-01-01', '2019-08-31', 'month'],
  ['[2005-10..2006-10]', 'within', '2005-10-01', '2006-10-31', 'month'],
  ['[2021-12..2022-01]', 'within', '2021-12-01', '2022-01-31', 'month'],
  ['[2023-05-09..2024-05-15]', 'within', '2023-05-09', '2024-05-15', 'day'],
  ['[2023-05-09..2023-05-10]', 'within', '2023-05-09', '2023-05-10', 'day'],
  ['[2023-05-09..2023-05-09]', 'within', '2023-05-09', '2023-05-09', 'day'],
  ['[2023..2025]', 'within', '2023-01-01', '2025-12-31', 'year'],
  ['[2023..2023]', 'within', '2023-01-01', '2023-12-31', 'year'],
  ['[2023?..2025]', 'within', '2023-01-01', '2025-12-31', 'year'],
  ['[2023..2025-03]', 'within', '2023-01-01', '2025-03-31', 'year'],
  ['[2023-03..2023-03-15]', 'within', '2023-03-01', '2023-03-15', 'month'],
  ['[2022-03-09,2023-03-09]', 'one-of', '2022-03-09', '2023-03-09', 'day'],
  ['[2023-03-09,2022-03-09]', 'one-of', '2022-03-09', '2023-03-09', 'day'],
  ['[2022-01-11,2023-01-11,2024-01-11,2025-01-11]', 'one-of', '2022-01-11', '2025-01-11', 'day'],
  ['[2022-03-09,2023-03]', 'one-of', '2022-03-09', '2023-03-31', 'month'],
  ['[2022,2023-03]', 'one-of', '2022-01-01', '2023-03-31', 'year'],
  ['[2022,2024]', 'one-of', '2022-01-01', '2024-12-31', 'year'],
  ['[2022-03,2022-05,2022-07]', 'one-of', '2022-03-01', '2022-07-31', 'month'],
  ['[2022-05~,2022-07?]', 'one-of', '2022-05-01', '2022-07-31', 'month'],
];

const read = (edtf: string) => {
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new Error(`${edtf}: ${reading.fault.reason}`);
  return reading.when;
};

describe('readEdtf', () => {
  it.each(
    POINTS.flatMap(([edtf, ...rest]) =>
      DOUBTS.map(([sign, ...doubts]) => [edtf + sign, ...rest, ...doubts] as const),
    ),
  )('reads %s', (edtf, earliest, latest, precision, approximate, uncertain) => {
    const when = read(edtf);
    expect(when).toMatchObject({ edtf, kind: 'point', precision, approximate, uncertain });
    expect([isoOf(when.earliest), isoOf(when.latest)]).toEqual([earliest, latest]);
    expect(when.parts).toHaveLength(1);
  });

  it.each(PARTS)('reads %s as %s', (edtf, kind, earliest, latest, precision) => {
    const when = read(edtf);
    expect(when).toMatchObject({ edtf, kind, precision });
    expect([isoOf(when.earliest), isoOf(when.latest)]).toEqual([earliest, latest]);
    expect(when.approximate).toBe(/[~%]/.test(edtf));
    expect(when.uncertain).toBe(/[?%]/.test(edtf));
  });

  it.each([
    ['2023-08-26~/2023-08-28?', [true, false], [false, true]],
    ['[2021%,2022]', [true, false], [true, false]],
  ])('keeps the doubts of %s with their parts', (edtf, approximate, uncertain) => {
    const { parts } = read(edtf);
    expect(parts.map((p) => p.approximate)).toEqual(approximate);
    expect(parts.map((p) => p.uncertain)).toEqual(uncertain);
  });

  it.each(Array.from({ length: 48 }, (_, i) => [1890 + i * 4 + (i % 3), ((i * 5) % 12) + 1] as const))(
    'ends the month %i-%i as the calendar does',
    (year, month) => {
      const edtf = `${year}-${String(month).padStart(2, '0')}`;
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      expect(isoOf(read(edtf).latest)).toBe(`${edtf}-${last}`);
      expect(readEdtf(`${edtf}-${last}`).ok).toBe(true);
      expect(readEdtf(`${edtf}-${last + 1}`)).toMatchObject({
        ok: false,
        fault: { reason: 'no-such-day', days: last },
      });
    },
  );
});
