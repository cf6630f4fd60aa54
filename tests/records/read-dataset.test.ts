import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';
import { rawDataset, rawPartner, rawVisit } from '../support/raw.ts';
import { realReading } from '../support/register.ts';

const fieldsOf = (reading: ReturnType<typeof readDataset>) =>
  reading.faults.map((f) => [f.file, f.position, f.field, f.code, f.severity]);

describe('readDataset', () => {
  it('finds nothing wrong with the real records', () => {
    const { faults, counts } = realReading();
    expect(faults).toEqual([]);
    expect(Object.entries(counts).map(([file, { inFile, accepted }]) => [file, inFile, accepted])).toEqual([
      ['dashboard', 1, 1],
      ['sources', 96, 96],
      ['people', 333, 333],
      ['themes', 18, 18],
      ['partners', 110, 110],
      ['visits', 85, 85],
    ]);
  });

  it('reads bare lists and lists under their name alike', () => {
    const bare = rawDataset();
    const named = Object.fromEntries(
      Object.entries(bare).map(([key, value]) => [key, { $schema: 'x', [key]: value }]),
    );
    expect(readDataset(named).dataset).toEqual(readDataset(bare).dataset);
    expect(readDataset(named).faults).toEqual([]);
  });

  it('takes a dataset in one file apart', () => {
    const files = rawDataset();
    expect(readDataset(filesIn(files) ?? {}).dataset).toEqual(readDataset(files).dataset);
    for (const other of [[], 'text', null, 5, {}, { visits: [] }, { __proto__: { visits: [], people: [] } }])
      expect(filesIn(other)).toBeUndefined();
  });

  it.each([
    ['visits', undefined],
    ['visits', {}],
    ['visits', 'text'],
    ['visits', { records: [] }],
    ['partners', null],
    ['people', 7],
    ['dashboard', []],
    ['dashboard', undefined],
  ] as const)('names the file %s when it is %j', (file, json) => {
    const reading = readDataset(rawDataset({ [file]: json }));
    expect(reading.faults[0]).toMatchObject({ file, position: null, id: null, field: '', code: 'file' });
    expect(reading.counts[file]).toEqual({ inFile: 0, accepted: 0, leftOut: 0, flagged: 0 });
  });

  it('keeps the first of two records with one id', () => {
    const reading = readDataset(rawDataset({ partners: [rawPartner(), rawPartner({ name: 'Second' })] }));
    expect(reading.dataset.partners).toMatchObject([{ name: 'Partner' }]);
    expect(reading.faults).toMatchObject([
      { position: 1, id: 'p1', code: 'duplicate-id', first: 0, severity: 'left-out' },
    ]);
  });

  it('keeps the second when the first does not fit', () => {
    const reading = readDataset(
      rawDataset({ partners: [rawPartner({ kind: 'x' }), rawPartner({ name: 'Second' })] }),
    );
    expect(reading.dataset.partners).toMatchObject([{ name: 'Second' }]);
    expect(reading.dataset.visits).toHaveLength(1);
  });

  it('leaves out what leans on a record that was left out, and says so', () => {
    const reading = readDataset(
      rawDataset({
        sources: [{ id: 's1' }],
        partners: [
          rawPartner({ milestones: [{ date: '2020', summary: 'Begun', source: 's1' }] }),
          rawPartner({ id: 'p2', parent: 'p1' }),
        ],
        visits: [
          rawVisit(),
          rawVisit({ id: 'v2', partners: ['p2'] }),
          rawVisit({ id: 'v3', partners: ['p2'], sources: ['s1'] }),
        ],
      }),
    );
    expect(fieldsOf(reading)).toEqual([
      ['sources', 0, 'title', 'missing', 'left-out'],
      ['partners', 0, 'milestones[0].source', 'left-out-id', 'left-out'],
      ['partners', 1, 'parent', 'left-out-id', 'flagged'],
      ['visits', 0, 'partners[0]', 'left-out-id', 'left-out'],
      ['visits', 2, 'sources[0]', 'left-out-id', 'left-out'],
    ]);
    expect(reading.dataset.visits.map((v) => v.id)).toEqual(['v2']);
  });

  it('shows partners that lead back to themselves without their parents', () => {
    const partners = (
      [
        ['a', 'a'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'b'],
        ['e', 'b'],
        ['f', 'zz'],
        ['g', 'e'],
      ] as const
    ).map(([id, parent]) => rawPartner({ id, parent }));
    const reading = readDataset(rawDataset({ partners, visits: [rawVisit({ partners: ['a'] })] }));
    expect(reading.faults.map((f) => [f.id, f.code, f.severity])).toEqual([
      ['a', 'own-parent', 'flagged'],
      ['b', 'parent-circle', 'flagged'],
      ['c', 'parent-circle', 'flagged'],
      ['d', 'parent-circle', 'flagged'],
      ['f', 'unknown-id', 'flagged'],
    ]);
    expect(reading.dataset.partners.map((p) => p.parent)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'b',
      undefined,
      'e',
    ]);
  });

  it('names nothing twice in a visit, and puts follow-ups in order', () => {
    const themes = [
      { theme: 't1', evidence: [{ source: 's1', paragraph: 1 }] },
      { theme: 't1', evidence: [{ source: 's1', paragraph: 2 }] },
    ];
    const followUps = ['2023', '2022-05', '2022'].map((date) => ({ date, note: date }));
    const outcomes = [{ kind: 'award', summary: 'x', status: 'done', followUps }];
    const { dataset, faults } = readDataset(
      rawDataset({ visits: [rawVisit({ partners: ['p1', 'p1'], sources: ['s1', 's1'], themes, outcomes })] }),
    );
    expect(faults).toEqual([]);
    const [visit] = dataset.visits;
    expect([
      visit?.partners,
      visit?.sources,
      visit?.themes.length,
      visit?.themes[0]?.evidence.length,
    ]).toEqual([['p1'], ['s1'], 1, 2]);
    expect(visit?.outcomes[0]?.followUps.map((f) => f.note)).toEqual(['2022', '2022-05', '2023']);
  });
});
