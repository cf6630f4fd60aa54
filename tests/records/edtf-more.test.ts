import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/records/day.ts';
import { readEdtf } from '../../src/records/edtf.ts';

/** Seasons, digits that are not known, doubts of one part, times of day: one part each. */
const POINTS: readonly (readonly [
  edtf: string,
  earliest: string,
  latest: string,
  precision: string,
  some?: 'day' | 'month',
])[] = [
  ['2021-21', '2021-03-01', '2021-05-31', 'season'],
  ['2021-22', '2021-06-01', '2021-08-31', 'season'],
  ['2021-23', '2021-09-01', '2021-11-30', 'season'],
  ['2021-24', '2021-12-01', '2022-02-28', 'season'],
  ['2023-24', '2023-12-01', '2024-02-29', 'season'],
  ['2021-25', '2021-03-01', '2021-05-31', 'season'],
  ['2021-28', '2021-12-01', '2022-02-28', 'season'],
  ['2021-29', '2021-09-01', '2021-11-30', 'season'],
  ['2021-30', '2021-12-01', '2022-02-28', 'season'],
  ['2021-31', '2021-03-01', '2021-05-31', 'season'],
  ['2021-32', '2021-06-01', '2021-08-31', 'season'],
  ['2021-33', '2021-01-01', '2021-03-31', 'season'],
  ['2021-36', '2021-10-01', '2021-12-31', 'season'],
  ['2021-37', '2021-01-01', '2021-04-30', 'season'],
  ['2021-39', '2021-09-01', '2021-12-31', 'season'],
  ['2021-40', '2021-01-01', '2021-06-30', 'season'],
  ['2021-41', '2021-07-01', '2021-12-31', 'season'],
  ['2021-XX', '2021-01-01', '2021-12-31', 'year', 'month'],
  ['2021-XX-XX', '2021-01-01', '2021-12-31', 'year', 'day'],
  ['2021-12-XX', '2021-12-01', '2021-12-31', 'month', 'day'],
  ['2024-02-XX', '2024-02-01', '2024-02-29', 'month', 'day'],
  ['2021-1X', '2021-10-01', '2021-12-31', 'year', 'month'],
  ['2021-X1', '2021-01-01', '2021-11-30', 'year', 'month'],
  ['2021-12-3X', '2021-12-30', '2021-12-31', 'month', 'day'],
  ['2021-02-2X', '2021-02-20', '2021-02-28', 'month', 'day'],
  ['2021-XX-31', '2021-01-31', '2021-12-31', 'year', 'day'],
  ['2021-0X-31', '2021-01-31', '2021-08-31', 'year', 'day'],
  ['202X', '2020-01-01', '2029-12-31', 'decade'],
  ['200X', '2000-01-01', '2009-12-31', 'decade'],
  ['20XX', '2000-01-01', '2099-12-31', 'century'],
  ['20X1', '2001-01-01', '2091-12-31', 'century'],
  ['202X-12', '2020-12-01', '2029-12-31', 'decade', 'month'],
  ['202X-12-25', '2020-12-25', '2029-12-25', 'decade', 'day'],
  ['19XX-02-29', '1904-02-29', '1996-02-29', 'century', 'day'],
  ['?2021-03-25', '2021-03-25', '2021-03-25', 'day'],
  ['2021-~03-25', '2021-03-25', '2021-03-25', 'day'],
  ['2021?-03', '2021-03-01', '2021-03-31', 'month'],
  ['2021-24?', '2021-12-01', '2022-02-28', 'season'],
  ['202X~', '2020-01-01', '2029-12-31', 'decade'],
  ['2021-XX%', '2021-01-01', '2021-12-31', 'year', 'month'],
  ['2021-03-25T00:30:00', '2021-03-25', '2021-03-25', 'day'],
  ['2021-03-25T23:30:00Z', '2021-03-25', '2021-03-25', 'day'],
  ['2021-03-25T23:30:00-08:00', '2021-03-25', '2021-03-25', 'day'],
  ['2021-03-25T00:30:00+08', '2021-03-25', '2021-03-25', 'day'],
];

const FIRST = '0000-01-01';
const LAST = '9999-12-31';

const PARTS: readonly (readonly [
  edtf: string,
  kind: string,
  earliest: string,
  latest: string,
  precision: string,
  missing?: string,
])[] = [
  ['2021/..', 'span', '2021-01-01', LAST, 'year', 'last open'],
  ['2021/', 'span', '2021-01-01', LAST, 'year', 'last unknown'],
  ['../2021', 'span', FIRST, '2021-12-31', 'year', 'first open'],
  ['/2021', 'span', FIRST, '2021-12-31', 'year', 'first unknown'],
  ['2021-03-25~/..', 'span', '2021-03-25', LAST, 'day', 'last open'],
  ['/2021-24', 'span', FIRST, '2022-02-28', 'season', 'first unknown'],
  ['[2021..]', 'within', '2021-01-01', LAST, 'year', 'last open'],
  ['[..2021-03]', 'within', FIRST, '2021-03-31', 'month', 'first open'],
  ['2021-21/2021-23', 'span', '2021-03-01', '2021-11-30', 'season'],
  ['2021-24/2022-21', 'span', '2021-12-01', '2022-05-31', 'season'],
  ['2021-03/2021-22', 'span', '2021-03-01', '2021-08-31', 'season'],
  ['2021-XX/2022-XX', 'span', '2021-01-01', '2022-12-31', 'year'],
  ['201X/202X', 'span', '2010-01-01', '2029-12-31', 'decade'],
  ['2021-~03/2021-04', 'span', '2021-03-01', '2021-04-30', 'month'],
  ['[2021-21..2021-22]', 'within', '2021-03-01', '2021-08-31', 'season'],
  ['[2021-21,2022-21]', 'one-of', '2021-03-01', '2022-05-31', 'season'],
  ['[202X,2035]', 'one-of', '2020-01-01', '2035-12-31', 'decade'],
  ['[2021]', 'one-of', '2021-01-01', '2021-12-31', 'year'],
];

const read = (edtf: string) => {
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new Error(`${edtf}: ${reading.fault.reason}`);
  return reading.when;
};

describe('readEdtf', () => {
  it.each(POINTS.map(([a, b, c, d, some]) => [a, b, c, d, some] as const))(
    'reads %s',
    (edtf, earliest, latest, precision, some) => {
      const when = read(edtf);
      expect(when).toMatchObject({ edtf, kind: 'point', precision });
      expect([isoOf(when.earliest), isoOf(when.latest)]).toEqual([earliest, latest]);
      expect(when.parts.map((part) => part.some)).toEqual([some]);
      expect([when.approximate, when.uncertain]).toEqual([/[~%]/.test(edtf), /[?%]/.test(edtf)]);
    },
  );

  it.each(PARTS.map(([a, b, c, d, e, missing]) => [a, b, c, d, e, missing] as const))(
    'reads %s as %s',
    (edtf, kind, earliest, latest, precision, missing) => {
      const when = read(edtf);
      expect(when).toMatchObject({ edtf, kind, precision });
      expect([isoOf(when.earliest), isoOf(when.latest)]).toEqual([earliest, latest]);
      expect(when.missing && `${when.missing.end} ${when.missing.why}`).toBe(missing);
      expect(when.parts).toHaveLength(missing || edtf === '[2021]' ? 1 : 2);
    },
  );

  it('keeps a year, month and day only where they are known', () => {
    const of = (edtf: string) => {
      const [part] = read(edtf).parts;
      return [part?.year, part?.season, part?.month, part?.day];
    };
    expect(of('2021-XX-25')).toEqual([2021, undefined, undefined, undefined]);
    expect(of('2021-03-XX')).toEqual([2021, undefined, 3, undefined]);
    expect(of('202X-03-25')).toEqual([2020, undefined, undefined, undefined]);
    expect(of('2021-23')).toEqual([2021, 23, undefined, undefined]);
  });
});
