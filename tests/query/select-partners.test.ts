import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartnersView } from '../../src/query/partners-view.ts';
import { partnerFacets, selectPartners } from '../../src/query/select-partners.ts';
import { partnerKinds, scopes } from '../../src/records/partner.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { realRegister } from '../support/register.ts';

const register = realRegister();
const all: PartnersView = { kind: [], scope: [], country: [], q: '', sort: 'name', as: 'cards' };
const select = (patch: Partial<PartnersView>) => selectPartners(register, { ...all, ...patch }, lexicon);

test('nothing asked, everything shown', () => expect(select({}).partners).toEqual(register.partners));

test('values of a facet mean or, facets mean and', () => {
  const cities = select({ kind: ['municipality'] }).partners.length;
  const schools = select({ kind: ['school'] }).partners.length;
  expect(select({ kind: ['municipality', 'school'] }).partners).toHaveLength(cities + schools);
  expect(select({ kind: ['municipality'], scope: ['international'] }).partners).toEqual([]);
});

test('every partner belongs to one country or region at most: the counts make up the whole', () => {
  const sum = [...select({}).counts.country.values()].reduce((all, n) => all + n, 0);
  expect(sum).toBe(register.partners.filter((p) => p.country ?? p.represents).length);
  const embassies = (code: string) =>
    select({ country: [code], kind: ['embassy'] }).partners.map((p) => p.id);
  expect(embassies('TH')).toContain('th-embassy');
  expect(embassies('CN')).not.toContain('th-embassy');
});

test.each([
  ['kind, one', 'university', 'rwth-aachen'],
  ['kind, many', '高校', 'rwth-aachen'],
  ['scope', '港澳台', 'ntu-taiwan'],
  ['country in the other language', '德国', 'rwth-aachen'],
  ['country an embassy speaks for', '泰国', 'th-embassy'],
])('found by what is written on its page: %s', (_, q, id) => {
  expect(select({ q }).partners.map((p) => p.id)).toContain(id);
});

test('names are found in both languages, whatever the case and width', () => {
  for (const q of ['qian’an city', '迁安市', 'ＱＩＡＮ'])
    expect(
      select({ q }).partners.map((p) => p.id),
      q,
    ).toContain('qianan');
});

test('a count is the length of the list that choosing this value alone would give', () => {
  const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
  const view = fc.record({
    kind: some(partnerKinds),
    scope: some(scopes),
    country: some(['CN', 'TW', 'GB', 'DE']),
    q: fc.constantFrom('', 'university', '大学'),
  });
  fc.assert(
    fc.property(view, fc.constantFrom(...partnerFacets), (asked, facet) => {
      const { counts } = select(asked);
      for (const [value, count] of counts[facet])
        expect(select({ ...asked, [facet]: [value] }).partners).toHaveLength(count);
    }),
    { numRuns: 40 },
  );
});
