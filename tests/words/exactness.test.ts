import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEdtf } from '../../src/records/edtf.ts';
import { precisions, type When } from '../../src/records/when.ts';
import { dates as en } from '../../src/words/en/dates.ts';
import { dates as zh } from '../../src/words/zh/dates.ts';
import { edtfTexts } from '../support/edtf-texts.ts';

const whens = edtfTexts.map(readEdtf).filter((reading) => reading.ok);
const MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d月/;

const textsOf = (when: When) => ({
  en: [en.when(when), en.long(when), en.short(when)],
  zh: [zh.when(when), zh.long(when), zh.short(when)],
});

/** How exact the parts of a date are at best. */
const finest = ({ parts }: When): number => Math.min(...parts.map((p) => precisions.indexOf(p.precision)));

it('a date lies between its first and its last day, and so does some of each part of it', () => {
  fc.assert(
    fc.property(whens, ({ when }) => {
      expect(when.earliest).toBeLessThanOrEqual(when.latest);
      for (const part of when.parts) {
        expect(part.earliest).toBeLessThanOrEqual(part.latest);
        expect(part.earliest).toBeGreaterThanOrEqual(when.earliest);
        expect(part.earliest).toBeLessThanOrEqual(when.latest);
      }
    }),
    { numRuns: 2000 },
  );
});

it('the text of a date is never more exact than the record', () => {
  fc.assert(
    fc.property(whens, ({ when }) => {
      const best = finest(when);
      const { en: english, zh: chinese } = textsOf(when);
      for (const text of [...english, ...chinese]) {
        if (best > precisions.indexOf('day')) expect(text).not.toMatch(/\b\d{1,2} [A-Z]|\d日/);
        if (best > precisions.indexOf('month')) expect(text).not.toMatch(MONTH);
        if (when.approximate) expect(text).toMatch(/about|c\. |前后|约/);
        if (when.uncertain) expect(text).toMatch(/uncertain|\?|存疑|？/);
        expect(text).not.toMatch(/undefined|NaN|null|X|^$/);
      }
      for (const text of [...english.slice(0, 2), ...chinese.slice(0, 2)])
        if (when.missing) expect(text).toMatch(/since|from|until|or later|or earlier|起|至|或以/);
    }),
    { numRuns: 2000 },
  );
});

it('the text of a date names the years of its parts, and no others, in both languages', () => {
  const yearsIn = (text: string) => new Set(text.match(/\d{4}/g)?.map(Number));
  fc.assert(
    fc.property(whens, ({ when }) => {
      const years = new Set(
        when.parts.flatMap(({ precision, year }) => {
          if (precision === 'century') return [year, year + 99];
          return precision === 'decade' && year % 100 === 0 ? [year, year + 9] : [year];
        }),
      );
      expect(yearsIn(en.when(when))).toEqual(years);
      expect(yearsIn(zh.when(when))).toEqual(years);
    }),
    { numRuns: 2000 },
  );
});
