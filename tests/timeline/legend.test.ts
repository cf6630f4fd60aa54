import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/timeline/forms.ts';
import { keysOf } from '../../src/timeline/legend.ts';
import { when } from '../support/register.ts';

const keys = (...dates: readonly string[]) =>
  keysOf(dates.map((date) => ({ form: formOf(when(date)), direction: 'inbound' }))).map(
    ({ form, doubt }) => `${form} ${doubt}`,
  );

describe('the key', () => {
  it.each([
    ['nothing for a known day', ['2021-03-25'], []],
    ['each form once', ['2021-03', '2021-04', '2021'], ['month none', 'year none']],
    ['a doubted year as a year, and its doubt', ['2010?'], ['year none', 'day uncertain']],
    ['a doubted day by its doubt alone', ['2015-03-27~'], ['day about']],
  ])('has %s', (_, dates, wanted) => {
    expect(keys(...dates)).toEqual(wanted);
  });
});
