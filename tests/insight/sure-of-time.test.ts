import { expect, test } from 'vitest';
import { isSurelyIn } from '../../src/insight/sure-of-time.ts';
import { dayOf } from '../../src/records/day.ts';
import { when } from '../support/register.ts';

const years = (...all: readonly number[]) => all.map((y) => ({ from: dayOf(y, 1, 1), to: dayOf(y, 12, 31) }));

test.each([
  ['a day of the year', '2021-03-25', years(2021), true],
  ['a day of another year', '2021-03-25', years(2022), false],
  ['a month at the turn of two years, one asked for', '[2021-12..2022-01]', years(2021), false],
  ['both asked for', '[2021-12..2022-01]', years(2022, 2021), true],
  ['one of two days, in years apart', '[2020-03-09,2022-03-09]', years(2020, 2022), true],
  ['one of two days, one of the years', '[2020-03-09,2022-03-09]', years(2020), false],
  ['what lasted into the year', '2020-12-30/2021-01-02', years(2021), true],
  ['a doubted day', '2021-03-25?', years(2021), false],
  ['a doubted choice', '[2020-03-09?,2022-03-09?]', years(2020, 2022), false],
])('%s', (_, edtf, stretches, sure) => {
  expect(isSurelyIn(when(edtf), stretches)).toBe(sure);
});
