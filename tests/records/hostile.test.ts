import { describe, expect, it, vi } from 'vitest';
import { fileKeys } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';
import { indexDataset, visitsOf } from '../../src/records/register.ts';
import { writeFiles } from '../../src/records/write.ts';
import { goodVisits, mixedVisits } from '../support/hostile/mixed.ts';
import { rawDataset, rawPartner, rawVisit } from '../support/raw.ts';
import { TODAY } from '../support/register.ts';

// Thousands of runs, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length'];

/** JSON in which every object has a prototype to give away. */
const POISON =
  '"__proto__": {"polluted": true, "id": "p9", "entries": []}, "constructor": {"prototype": {"polluted": true}}';
const poisoned = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json).replaceAll('{', `{${POISON},`).replaceAll(',}', '}'));

const clean = (): void => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(([] as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
};

describe('names of JavaScript’s own', () => {
  it('can be the ids of records', () => {
    const { dataset, faults } = readDataset(
      rawDataset({
        partners: NAMES.map((id) => rawPartner({ id })),
        people: NAMES.map((id) => ({ id, name: id })),
        themes: NAMES.map((id) => ({ id, name: id, group: 'g1' })),
        visits: NAMES.map((id) =>
          rawVisit({
            id,
            partners: [id],
            themes: [{ theme: id }],
            participants: [{ person: id, side: 'home', role: 'head' }],
          }),
        ),
      }),
    );
    expect(faults).toEqual([]);
    const register = indexDataset(dataset, TODAY);
    for (const id of NAMES) {
      expect(register.partnerById.get(id)?.id).toBe(id);
      for (const index of [register.visitsByPartner, register.visitsByPerson, register.visitsByTheme])
        expect(visitsOf(index, id).map((v) => v.id)).toEqual([id]);
    }
    clean();
  });

  it('are missing like any other id, and no id is taken for one of them', () => {
    for (const id of NAMES) {
      const { faults } = readDataset(rawDataset({ visits: [rawVisit({ partners: [id] })] }));
      expect(faults).toMatchObject([{ field: 'partners[0]', code: 'unknown-id', found: JSON.stringify(id) }]);
    }
  });

  it('do nothing as keys at any level', () => {
    const participants = [{ person: 'x1', side: 'home', role: 'head' }];
    const themes = [{ theme: 't1', evidence: [{ source: 's1' }] }];
    const files = () => rawDataset({ visits: [rawVisit({ place: { city: 'X' }, participants, themes })] });
    const reading = readDataset(poisoned(files()) as Record<string, unknown>);
    clean();
    expect(reading.faults).toEqual([]);
    expect(reading.dataset).toEqual(readDataset(files()).dataset);
  });

  it('do nothing as extra fields, and come back on writing', () => {
    const visit = JSON.parse(`{${POISON}, ${JSON.stringify(rawVisit()).slice(1)}`);
    const reading = readDataset(rawDataset({ visits: [visit] }));
    expect(reading.faults).toEqual([]);
    const [back] = JSON.parse(writeFiles(reading.dataset, reading).visits);
    expect(Object.keys(back)).toEqual(Object.keys(visit));
    expect(JSON.stringify(back)).toBe(JSON.stringify(visit));
    clean();
  });

  it.each(fileKeys)('are no file: %s', (file) => {
    const inherited = Object.create(rawDataset()) as Record<string, unknown>;
    expect(readDataset(inherited).faults.map((f) => f.file)).toContain(file);
  });
});

describe('two hundred records, many of them wrong', () => {
  const reading = readDataset(rawDataset({ visits: mixedVisits }));

  it('are all accounted for', () => {
    expect(reading.counts.visits).toEqual({ inFile: 200, accepted: 100, leftOut: 100, flagged: 0 });
    expect(reading.dataset.visits.map((v) => v.id)).toEqual(goodVisits.map((v) => v['id']));
  });

  it('are named with their place and field', () => {
    expect(reading.faults).toHaveLength(100);
    for (const fault of reading.faults) {
      expect(mixedVisits[fault.position ?? -1]?.['id']).toBe(fault.id);
      expect(fault.field).not.toBe('');
    }
    expect(JSON.parse(JSON.stringify(reading.faults))).toEqual(reading.faults);
  });
});

it('suggests near ids for a file that is wrong throughout without stopping the page', () => {
  const partners = Array.from({ length: 2000 }, (_, i) => rawPartner({ id: `partner-number-${i}` }));
  const visits = Array.from({ length: 5000 }, (_, i) =>
    rawVisit({ id: `v${i}`, partners: [`partner-nummer-${i}`] }),
  );
  const { faults } = readDataset(rawDataset({ partners, visits }));
  expect(faults).toHaveLength(5000);
  expect(faults.filter((f) => f.nearest !== undefined)).toHaveLength(200);
});
