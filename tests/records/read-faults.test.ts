import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/records/fault.ts';
import { fieldOf } from '../../src/records/fault.ts';
import { readDataset } from '../../src/records/read.ts';
import { faultsOf, rawDataset, rawPartner, rawVisit } from '../support/raw.ts';

const person = { person: 'x1', side: 'home', role: 'head' };
const outcome = { kind: 'intention', summary: 'To meet', status: 'intended' };

/** A visit with one thing wrong, and what is said of it. */
const VISITS: readonly (readonly [fields: Record<string, unknown>, fault: Partial<Fault>])[] = [
  [{ id: undefined }, { field: 'id', code: 'missing', expected: 'id', severity: 'left-out' }],
  [{ id: '' }, { field: 'id', code: 'unfit', expected: 'id', found: '""' }],
  [{ id: 7 }, { field: 'id', code: 'unfit', expected: 'id', found: '7' }],
  [{ title: undefined }, { field: 'title', code: 'missing', expected: 'name' }],
  [{ title: {} }, { field: 'title', expected: 'name', found: '{}' }],
  [{ title: { en: ' ' } }, { field: 'title', expected: 'name', found: '{"en": " "}' }],
  [{ title: ['x'] }, { field: 'title', expected: 'name', found: '["x"]' }],
  [{ title: { 'not a tag': 'x' } }, { field: 'title["not a tag"]', expected: 'language' }],
  [{ date: undefined }, { field: 'date', code: 'missing', expected: 'date' }],
  [{ date: 2021 }, { field: 'date', expected: 'date', found: '2021' }],
  [
    { date: '2019-13' },
    { field: 'date', found: '"2019-13"', date: { reason: 'no-such-month', at: '2019-13' } },
  ],
  [
    { date: '2022/2021' },
    { field: 'date', date: { reason: 'reversed', at: '2022/2021', instead: '2021/2022' } },
  ],
  [
    { direction: 'incoming' },
    { field: 'direction', expected: 'word', words: ['inbound', 'outbound', 'joint'] },
  ],
  [{ format: 'dinner' }, { field: 'format', expected: 'word', found: '"dinner"' }],
  [{ format: null }, { field: 'format', severity: 'flagged', found: 'null' }],
  [{ partners: undefined }, { field: 'partners', code: 'missing', expected: 'list' }],
  [{ partners: [] }, { field: 'partners', code: 'unfit', expected: 'list', found: '[]' }],
  [{ partners: 'p1' }, { field: 'partners', expected: 'list', found: '"p1"' }],
  [{ partners: ['p2'] }, { field: 'partners[0]', code: 'unknown-id', target: 'partners', nearest: 'p1' }],
  [{ place: [] }, { field: 'place', expected: 'record', found: '[]' }],
  [{ place: 'Beijing' }, { field: 'place', expected: 'record' }],
  [{ place: { country: 'China' } }, { field: 'place.country', expected: 'country', found: '"China"' }],
  [
    { participants: [person, { ...person, role: 'boss' }] },
    { field: 'participants[1].role', found: '"boss"' },
  ],
  [
    { participants: [{ ...person, person: 'nobody' }] },
    { field: 'participants[0].person', code: 'unknown-id', target: 'people' },
  ],
  [
    { participants: [{ ...person, partner: 'nobody' }] },
    { field: 'participants[0].partner', target: 'partners' },
  ],
  [
    { participants: [{ person: 'x1', side: 'home' }] },
    { field: 'participants[0].role', code: 'missing', expected: 'word' },
  ],
  [{ participants: [{ ...person, note: 5 }] }, { field: 'participants[0].note', severity: 'flagged' }],
  [
    { themes: [{ theme: 't9' }] },
    { field: 'themes[0].theme', code: 'unknown-id', target: 'themes', nearest: 't1' },
  ],
  [
    { themes: [{ theme: 't1', evidence: [{ source: 's9' }] }] },
    { field: 'themes[0].evidence[0].source', nearest: 's1' },
  ],
  [
    { themes: [{ theme: 't1', evidence: [{ source: 's1', paragraph: 0 }] }] },
    { field: 'themes[0].evidence[0].paragraph' },
  ],
  [
    { themes: [{ theme: 't1', evidence: [{ source: 's1', paragraph: 1.5 }] }] },
    { expected: 'paragraph', found: '1.5' },
  ],
  [{ outcomes: [{ ...outcome, kind: 'deal' }] }, { field: 'outcomes[0].kind', expected: 'word' }],
  [
    { outcomes: [{ ...outcome, due: 'soon' }] },
    { field: 'outcomes[0].due', date: { reason: 'not-edtf', at: 'soon' } },
  ],
  [{ outcomes: [{ ...outcome, by: '' }] }, { field: 'outcomes[0].by', severity: 'flagged' }],
  [
    { outcomes: [{ ...outcome, followUps: [{ date: '2022', note: 'n', source: 's9' }] }] },
    { field: 'outcomes[0].followUps[0].source' },
  ],
  [{ sources: ['s1', 's2'] }, { field: 'sources[1]', code: 'unknown-id', target: 'sources' }],
  [{ partial: 'yes' }, { field: 'partial', expected: 'yes-or-no', severity: 'left-out' }],
  [{ visibility: 'secret' }, { field: 'visibility', expected: 'word', severity: 'left-out' }],
  [{ visibility: null }, { field: 'visibility', expected: 'word', severity: 'left-out' }],
  [{ visibility: '' }, { field: 'visibility', expected: 'word', severity: 'left-out' }],
  [{ notes: 5 }, { field: 'notes', severity: 'flagged', found: '5' }],
  [{ dateBasis: [] }, { field: 'dateBasis', severity: 'flagged' }],
];

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a visit that does not fit', () => {
  it.each(VISITS)('%j', (fields, fault) => {
    const { faults, counts } = readDataset(
      rawDataset({ visits: [json(rawVisit(fields)), rawVisit({ id: 'good' })] }),
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'visits', position: 0, severity: 'left-out', ...fault });
    const flagged = fault.severity === 'flagged' ? 1 : 0;
    expect(counts.visits).toEqual({ inFile: 2, accepted: 1 + flagged, leftOut: 1 - flagged, flagged });
  });

  it('is told everything at once', () => {
    const faults = faultsOf('visits', { id: 'v1', date: '2021-13', direction: 'x', partners: [] });
    expect(faults.map((f) => f.field).toSorted()).toEqual(['date', 'direction', 'partners', 'title']);
    expect(new Set(faults.map((f) => f.id))).toEqual(new Set(['v1']));
  });

  it.each([[null], [5], ['text'], [[]], [[rawVisit()]], [{}], [true]])('is %j', (record) => {
    const { faults, counts, dataset } = readDataset(rawDataset({ visits: [record] }));
    expect(counts.visits).toMatchObject({ inFile: 1, accepted: 0, leftOut: 1 });
    expect(faults.length).toBeGreaterThan(0);
    expect(dataset.visits).toEqual([]);
  });
});

describe('what a record can be shown without', () => {
  it.each([
    ['javascript:alert(1)', '"javascript:alert(1)"'],
    ['', '""'],
    [5, '5'],
  ])('a website that is %j', (website, found) => {
    const { dataset, faults } = readDataset(rawDataset({ partners: [rawPartner({ website })] }));
    expect(faults).toMatchObject([
      { file: 'partners', field: 'website', severity: 'flagged', expected: 'link', found },
    ]);
    expect(dataset.partners).toMatchObject([{ id: 'p1' }]);
    expect(dataset.partners[0]).not.toHaveProperty('website');
  });

  it('one of a list: the others stay', () => {
    const { dataset, faults } = readDataset(
      rawDataset({ partners: [rawPartner({ aliases: ['a', 5, '', 'b'] })] }),
    );
    expect(dataset.partners[0]?.aliases).toEqual(['a', 'b']);
    expect(faults.map((f) => f.field)).toEqual(['aliases[1]', 'aliases[2]']);
  });

  it('a seal of five characters', () => {
    const { dataset, faults } = readDataset(rawDataset({ partners: [rawPartner({ seal: 'МИСИС' })] }));
    expect(faults).toMatchObject([{ field: 'seal', severity: 'flagged', expected: 'seal' }]);
    expect(dataset.partners).toHaveLength(1);
  });

  it('a source with a bad address, date and language', () => {
    const source = {
      id: 's1',
      title: 'S',
      url: 'ftp://x',
      published: '2021-13',
      language: 'English language',
    };
    const { dataset, faults } = readDataset(rawDataset({ sources: [source] }));
    expect(dataset.sources).toEqual([{ id: 's1', title: 'S', repost: false }]);
    expect(faults.map((f) => [f.field, f.severity])).toEqual([
      ['url', 'flagged'],
      ['published', 'flagged'],
      ['language', 'flagged'],
    ]);
  });
});

it('writes a path as a field', () => {
  expect(fieldOf(['participants', 3, 'role'])).toBe('participants[3].role');
  expect(fieldOf([])).toBe('');
  expect(fieldOf(['title', 'a b'])).toBe('title["a b"]');
  expect(fieldOf([0, 'x'])).toBe('[0].x');
});
