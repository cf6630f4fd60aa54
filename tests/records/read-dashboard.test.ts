import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/records/day.ts';
import { readDataset } from '../../src/records/read.ts';
import { rawDataset } from '../support/raw.ts';

describe('the dashboard file', () => {
  const home = { id: 'home', name: 'Home', short: 'H', seal: 'H' };

  it.each([
    [{ home }, ['title']],
    [{ title: 'T' }, ['home']],
    [{ title: 'T', home: { ...home, seal: 'toolong' } }, ['home.seal']],
    [{}, ['title', 'home']],
    [{ title: 'T', home, asOf: 'soon' }, ['asOf']],
    [{ title: 'T', home, featuredPartners: ['p1', 'p9'] }, ['featuredPartners[1]']],
    [{ title: 'T', home, watchedThemes: [5, 't1', 't9'] }, ['watchedThemes[0]', 'watchedThemes[2]']],
    [{ title: 'T', home, periods: [{ id: 'a', name: 'A', from: '2021', to: '2020' }] }, ['periods[0]']],
    [
      {
        title: 'T',
        home,
        periods: [
          { id: 'x' },
          { id: 'a', name: 'A', from: 2021, to: 2022 },
          { id: 'a', name: 'B', from: 2023, to: 2024 },
        ],
      },
      ['periods[0].name', 'periods[0].from', 'periods[0].to', 'periods[2].id'],
    ],
    [{ title: 'T', home, periods: 'none' }, ['periods']],
  ])('%j is read as far as it goes', (dashboard, fields) => {
    const reading = readDataset(rawDataset({ dashboard }));
    expect(reading.faults.map((f) => f.field)).toEqual(fields);
    expect(reading.faults.every((f) => f.severity === 'flagged' && f.file === 'dashboard')).toBe(true);
    expect(reading.counts.dashboard).toEqual({ inFile: 1, accepted: 1, leftOut: 0, flagged: 1 });
    expect(reading.dataset.visits).toHaveLength(1);
    expect(reading.dataset.dashboard.home.name).toBeTruthy();
  });

  it('gives periods their days, in order of time', () => {
    const periods = [
      { id: 'b', name: 'B', from: '2021', to: 2025 },
      { id: 'a', name: 'A', from: 2016, to: '2020' },
    ];
    const { dataset } = readDataset(rawDataset({ dashboard: { title: 'T', home, periods } }));
    expect(dataset.dashboard.periods.map((p) => [p.id, p.fromYear, isoOf(p.from), isoOf(p.to)])).toEqual([
      ['a', 2016, '2016-01-01', '2020-12-31'],
      ['b', 2021, '2021-01-01', '2025-12-31'],
    ]);
  });

  it('checks the groups of themes', () => {
    const reading = readDataset(rawDataset({ themes: [{ id: 't1', group: 'g2', name: 'T' }] }));
    expect(reading.faults).toMatchObject([
      { file: 'themes', field: 'group', code: 'unknown-id', target: 'dashboard', nearest: 'g1' },
    ]);
  });
});
