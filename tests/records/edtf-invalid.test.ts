import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../src/records/edtf.ts';

/** What is refused, why, and what is advised instead; nothing is advised where the meaning is not certain. */
const REFUSED: readonly (readonly [edtf: string, reason: string, instead?: string | undefined])[] = [
  ['', 'not-edtf'],
  [' ', 'not-edtf'],
  ['hello', 'not-edtf'],
  ['undefined', 'not-edtf'],
  ['21', 'not-edtf'],
  ['202', 'not-edtf', '202X'],
  ['20211', 'not-edtf'],
  ['2021-', 'not-edtf'],
  ['2021-3', 'not-edtf', '2021-03'],
  ['2021-3-5', 'not-edtf', '2021-03-05'],
  ['2021-03-5', 'not-edtf', '2021-03-05'],
  ['2021/3/14', 'not-edtf', '2021-03-14'],
  ['2021.3.14', 'not-edtf', '2021-03-14'],
  ['2021.3', 'not-edtf', '2021-03'],
  ['20210314', 'not-edtf', '2021-03-14'],
  ['2021年3月14日', 'not-edtf', '2021-03-14'],
  ['2021年3月', 'not-edtf', '2021-03'],
  ['2021年', 'not-edtf', '2021'],
  [' 2021-03-14', 'not-edtf', '2021-03-14'],
  ['2021-03-14\n', 'not-edtf', '2021-03-14'],
  ['[2021-03, 2021-05]', 'not-edtf', '2021-05'],
  ['2021/13/40', 'not-edtf'],
  ['14.03.2021', 'not-edtf'],
  ['03/04/2025', 'not-edtf'],
  ['3-Mar', 'not-edtf'],
  ['March 2021', 'not-edtf'],
  ['45730', 'not-edtf'],
  ['1E5', 'not-edtf'],
  ['2021-03-25?~', 'not-edtf'],
  ['2021-03-25??', 'not-edtf'],
  ['2021-03-25/2021-03-26/2021-03-27', 'not-edtf'],
  ['[2021-03..2021-04', 'not-edtf'],
  ['2021-03..2021-04', 'not-edtf'],
  ['[2021,]', 'not-edtf'],
  ['[]', 'not-edtf'],
  ['/', 'no-time'],
  ['../..', 'no-time'],
  ['２０２１', 'not-edtf'],
  ['2021-00', 'no-such-month'],
  ['2021-13', 'no-such-month'],
  ['2021-20', 'no-such-month'],
  ['2021-99', 'no-such-month'],
  ['2021-13-01', 'no-such-month'],
  ['2021-01/2021-13', 'no-such-month'],
  ['2021-06-31', 'no-such-day'],
  ['2021-02-29', 'no-such-day'],
  ['1900-02-29', 'no-such-day'],
  ['2021-01-00', 'no-such-day'],
  ['2021-01-32', 'no-such-day'],
  ['[2021-06-30,2021-06-31]', 'no-such-day'],
  ['2022/2021', 'reversed', '2021/2022'],
  ['2021-03-26/2021-03-25', 'reversed', '2021-03-25/2021-03-26'],
  ['[2021-05..2021-04]', 'reversed', '[2021-04..2021-05]'],
  ['2021-03-10/2021-03', 'wide-end'],
  ['2021-02/2021', 'wide-end'],
  ['[2021-03-10..2021-03]', 'wide-end'],
  ['/..', 'no-time'],
  ['../', 'no-time'],
  ['[..]', 'no-time'],
  ['2021-02-3X', 'no-such-day'],
  ['2021-XX-32', 'no-such-day'],
  ['2021-9X', 'no-such-month'],
  ['202X-21', 'no-such-month'],
  ['2021-42', 'no-such-month'],
  ['2021-21-05', 'no-such-month'],
  ['2021-24/2021-21', 'reversed', '2021-21/2021-24'],
  ['2X21', 'far'],
  ['XXXX', 'far'],
  ['XXXX-12-25', 'far'],
  ['Y17000', 'far'],
  ['Y-17000', 'far'],
  ['Y17E7', 'far'],
  ['-0044', 'far'],
  ['-0044-03-15', 'far'],
  ['-0044-03-15T10:00:00Z', 'far'],
  ['-1000/2021', 'far'],
  ['1950S2', 'not-read-here'],
  ['{2021,2022}', 'not-read-here'],
  ['{2021..2023}', 'not-read-here'],
  ['[2019,2021..2023]', 'not-read-here'],
  ['[2019,2021..]', 'not-read-here'],
  ['2021-03-25T25:00:00Z', 'not-edtf', '2021-03-25'],
  ['2021-03-25 10:00', 'not-edtf', '2021-03-25'],
  ['2021-03-25T10:00:00/2021-03-26', 'not-edtf', '2021-03-25'],
];

describe('readEdtf refuses', () => {
  it.each(REFUSED.map(([edtf, reason, instead]) => ({ edtf, reason, instead })))(
    '$edtf: $reason',
    ({ edtf, reason, instead }) => {
      const reading = readEdtf(edtf);
      expect(reading.ok).toBe(false);
      if (reading.ok) return;
      expect(reading.fault.reason).toBe(reason);
      expect(reading.fault.instead).toBe(instead);
    },
  );

  it('advises only what it reads', () => {
    for (const [edtf] of REFUSED) {
      const reading = readEdtf(edtf);
      if (!reading.ok && reading.fault.instead !== undefined)
        expect(readEdtf(reading.fault.instead).ok).toBe(true);
    }
  });

  it('long and strange text quickly', () => {
    const begun = performance.now();
    for (const text of [
      '['.repeat(100_000),
      '2021-03,'.repeat(20_000),
      '2'.repeat(200_000),
      '?'.repeat(100_000),
      '[2021..'.repeat(280),
      '2/'.repeat(990),
      `[${'2021,'.repeat(398)}`,
      '2021-'.repeat(10_000),
    ])
      expect(readEdtf(text).ok).toBe(false);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
