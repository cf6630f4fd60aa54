import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../src/records/edtf.ts';

const DAY = 86_400_000;

const said = (text: string) => {
  try {
    const { min, max } = edtf(text);
    return [Math.floor(min / DAY), Math.floor(max / DAY)];
  } catch {
    return undefined;
  }
};

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Level by level, dates that the edtf package reads, and this reader with the same first and last day. */
const LEVEL_0 = split(`
  1985-04-12 1985-04 1985 0000-01-01 9999 2021-03-25T23:20:30Z 2021-03-25T10:20:30+08
  2021-03-25T10:10:10+00:59 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005
  2005/2006-02 2021-01-13/2021-01-23 1999-12/2000`);
const LEVEL_1 = split(`
  2021? 2021~ 2021% 2021-06? 2021-06~ 2021-06% 2021-06-11? 2021-06-11~ 2021-06-11% 201X 20XX 202X 199X 2021-XX
  1985-04-XX 2024-02-XX 1985-XX-XX 1984~/2004-06 1984/2004-06~ 1984~/2004~ 1984?/2004% 1984?/2004-06~
  1984-06?/2004-08? 1984-06-02?/2004-08-08~ 2004-06~/2004-07-11% 2003/2004-06-11% 2019-12/2020%`);
const LEVEL_2 = split(`
  ?2021 %2021 2021-?06-?11 ?2021-06-04~ 2021-%06 2021?-06-~11 ?2021-06% 2021?-%06 1560-XX-25 156X-12-25 15XX-12-25
  2021-1X 2021-0X 20X0-10-02 19X9-XX-1X 2021-06-~01/2021-06-~20 2019-12/%2020 1984?-06/2004-08? 2019-~12/2020
  2003-06-11%/2004-%06 2004-06-XX/2004-07-03 1984-11-2X/1999-01-01 198X-11-XX/198X-11-30 2000-12-XX/2012
  2000-XX/2012 2000-XX-XX/2012 198X/199X 198X/1999 1987/199X 1919-0X-02/1919-01-03 1602-10-0X/1602-10-02 2021-33
  2021-34 2021-35 2021-36 2021-40 2021-41 [1667,1760-12] [2021]`);

/** A missing end has no bound there. */
const OPEN = split(
  '2021-04-12/.. 2021-04/.. 2021/.. ../2021-04-12 ../2021-04 ../2021 [2021-12..] [..2021-12-03] [..2021]',
);
const UNKNOWN = split('2021-04-12/ 2021-04/ 2021/ 1984-06-02?/ /2021-04-12 /2021-04 /2021');

/** EDTF all the same: of no time in which a visit could be, or of several times at once. */
const REFUSED = split(`
  Y170000002 Y-170000002 Y-17E7 Y17E8 1950S2 Y171010000S3 -2010 -20XX -2004-06? -2004-XX -2001-02-03 -1000/-0999
  -2004-06-01/ -1985/ -1985-04-12T23:20:30Z /.. ../ ../.. -2001-34 XXXX-12-XX 1XXX-XX 1XXX-12 1X99-01-XX -156X-12-25
  [2019,2021..2023] [1760-01,1760-12..] {1960,1961-12} {2021..2023} {..1984} {1760-12..} ?-2004-06 %-2011-06-13`);

const INVALID = [
  ...split(`
  1960-06-31 2021-02-30 2021-13 2021-00-10 2021-42 20067890% Y2006 Y20067890-14-10% +2006% NONE/ 2000/12-12
  2012-10-10T1:10:10 2012-10-10T10:1:10 2012-10-10T10:10:1 2021-21^southernHemisphere 2012/2013/1234/55 2012///4444
  2012\\2013 2012-24/2012-21 2012-23/2012-22 0001/0000 2021-01-03/2021-01 2021-02/2021 2021-06-11%/2021-06~
  2021-06-11%/2021-%06 2022/2021 2021-04-12T23:20:30z 2021-04-12t23:20:30 2012-10-10T10:50:10Z15
  2012-10-10T10:40:10Z00:62 2004-01-01T10:10:40Z25:00 2004-01-01T10:10:10-05:60 2004-01-01T10:10:10+02:00:30
  2004-01-01T10:10:1000:59 2021-3 2021/3/14 14.03.2021 3-Mar 2021-03-25?~ 2021年3月14日 ２０２１ hello`),
  ...['', ' ', '2021- 03-29', ' 2021-03-29', '2021-03-29 ', '20 21-03-29', '2021-0 3-29', 'March 2021'],
  ...['[1 760-01, 1760-02]', '[..176 0-12-03]', '{1667,1 668-10}'],
];

describe('readEdtf and the edtf package agree', () => {
  it.each([...LEVEL_0, ...LEVEL_1, ...LEVEL_2])('%s', (text) => {
    const read = readEdtf(text);
    expect(said(text)).toBeDefined();
    expect(read.ok && [read.when.earliest, read.when.latest]).toEqual(said(text));
  });

  it.each([...OPEN, ...UNKNOWN])('%s, but for the end that is missing', (text) => {
    const read = readEdtf(text);
    const which = read.ok && read.when.missing?.end === 'first' ? 1 : 0;
    expect(read.ok && [read.when.earliest, read.when.latest][which]).toBe(said(text)?.[which]);
  });

  it.each(REFUSED)('%s is EDTF, and refused for what it says', (text) => {
    const read = readEdtf(text);
    expect(said(text)).toBeDefined();
    expect(read.ok ? 'read' : read.fault.reason).toMatch(/^(far|no-time|not-read-here)$/);
  });

  it.each(INVALID.map((text) => ({ text })))('$text is none', ({ text }) => {
    expect(said(text)).toBeUndefined();
    expect(readEdtf(text).ok).toBe(false);
  });
});
