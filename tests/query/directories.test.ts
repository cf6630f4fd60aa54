import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  partnerShapes,
  partnerSorts,
  readPartnersView,
  writePartnersView,
} from '../../src/query/partners-view.ts';
import { peopleSorts, readPeopleView, writePeopleView } from '../../src/query/people-view.ts';
import { readSearchView, writeSearchView } from '../../src/query/search-view.ts';
import { partnerKinds, scopes } from '../../src/records/partner.ts';
import { sides } from '../../src/records/visit.ts';
import { realRegister } from '../support/register.ts';

const register = realRegister();
const q = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
const nonsense = fc
  .array(
    fc.tuple(
      fc.constantFrom('kind', 'scope', 'country', 'side', 'partner', 'sort', 'as', 'q', '__proto__'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs));

describe('the address of the directory of partners', () => {
  test('survives the way there and back', () => {
    const views = fc.record({
      kind: fc.subarray([...partnerKinds]).map((its) => its.toSorted()),
      scope: fc.subarray([...scopes]).map((its) => its.toSorted()),
      country: fc.subarray(['CN', 'DE', 'TH']),
      q,
      sort: fc.constantFrom(...partnerSorts),
      as: fc.constantFrom(...partnerShapes),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(readPartnersView(writePartnersView(view), register)).toEqual({ view, ignored: [] });
      }),
    );
  });
  test('defaults are left out; what is unknown is named', () => {
    expect(readPartnersView(new URLSearchParams('kind=pub&country=XX&sort=last&as=list'), register)).toEqual({
      view: { kind: [], scope: [], country: [], q: '', sort: 'last', as: 'cards' },
      ignored: [
        { key: 'kind', value: 'pub' },
        { key: 'country', value: 'XX' },
        { key: 'as', value: 'list' },
      ],
    });
    expect(
      writePartnersView(
        readPartnersView(new URLSearchParams('sort=name&as=cards'), register).view,
      ).toString(),
    ).toBe('');
  });
});

describe('the address of the directory of people', () => {
  test('survives the way there and back', () => {
    const views = fc.record({
      side: fc.constantFrom(null, ...sides),
      partner: fc.constantFrom(null, 'cast', 'qianan'),
      q,
      sort: fc.constantFrom(...peopleSorts),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(readPeopleView(writePeopleView(view), register)).toEqual({ view, ignored: [] });
      }),
    );
  });
});

test('people: those with most visits first; a partner that is not on record is named', () => {
  expect(readPeopleView(new URLSearchParams('partner=nobody&side=ours&sort=visits'), register)).toEqual({
    view: { side: null, partner: null, q: '', sort: 'visits' },
    ignored: [
      { key: 'side', value: 'ours' },
      { key: 'partner', value: 'nobody' },
    ],
  });
});

test('the address of a search survives the way there and back', () => {
  fc.assert(
    fc.property(q, (text) => {
      expect(readSearchView(writeSearchView({ q: text }))).toEqual({ view: { q: text }, ignored: [] });
    }),
  );
});

test('nonsense opens a valid view and throws nowhere', () => {
  fc.assert(
    fc.property(nonsense, (params) => {
      const partners = readPartnersView(params, register).view;
      expect(readPartnersView(writePartnersView(partners), register)).toEqual({
        view: partners,
        ignored: [],
      });
      const people = readPeopleView(params, register).view;
      expect(readPeopleView(writePeopleView(people), register)).toEqual({ view: people, ignored: [] });
      expect(readSearchView(writeSearchView(readSearchView(params).view)).ignored).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
